/** The replica's own look: enough of a shop to be a stage, copied from nowhere. */
export const STYLE = `
*{box-sizing:border-box}body{margin:0;font:14px/1.45 Arial,"Liberation Sans",sans-serif;color:#191919;background:#f5f5f5}
a{color:inherit;text-decoration:none}h1{font-size:20px;margin:0}button{font:inherit;cursor:pointer}
.replica-top{display:flex;align-items:center;gap:24px;padding:14px 32px;background:#fff;border-bottom:1px solid #e8e8e8}
.replica-logo{font-size:22px;font-weight:700;color:#e8590c;letter-spacing:-.5px}.replica-search{flex:1;max-width:560px;height:38px;border:2px solid #191919;border-radius:20px;padding:0 16px;color:#999;line-height:34px}
.replica-nav{display:flex;gap:18px;color:#555}
.replica-frame{display:flex;gap:20px;max-width:1180px;margin:20px auto;padding:0 16px}.replica-side{width:180px;flex:none;background:#fff;border-radius:10px;padding:16px;height:max-content;line-height:2.1;color:#555}
#root{flex:1;min-width:0}
.order-wrap,.order-block,.replica-parcel,.replica-refunds,.replica-dispute,.replica-signin,.replica-tracking>section{background:#fff;border-radius:10px;padding:20px;margin-bottom:14px}
.order-header{border-bottom:1px solid #eee;margin-bottom:8px}.replica-tabs{display:flex;gap:26px;margin-top:14px}.comet-tabs-nav-item{padding:8px 0;cursor:pointer}.replica-active{font-weight:700;border-bottom:3px solid #191919}
.order-item{display:block;border-top:1px solid #eee;padding:16px 0}.order-item:first-child{border-top:0}
.order-item-header{display:flex;justify-content:space-between;align-items:flex-start;gap:16px}.order-item-header-status-text{font-size:16px;font-weight:700}
.order-item-header-right{display:flex;gap:18px;color:#757575;font-size:12px}.order-item-header-right-info{text-align:right}.order-item-header-right-copy{margin-left:8px;color:#1a66d2;cursor:pointer}
.order-item-header-right a{color:#191919;border-left:1px solid #ddd;padding-left:18px}.order-item-header-right a::after{content:" ›"}
.order-item-store{display:flex;align-items:center;gap:8px;margin:8px 0;font-weight:700}.order-item-store-icon{height:18px}
.order-item-content{display:flex;flex-wrap:wrap;gap:14px}.order-item-content-body{display:flex;gap:14px}.order-item-content-img,.order-detail-item-content-img,.replica-thumb{width:96px;height:96px;border-radius:8px;background-size:cover;flex:none;display:block}
.order-item-content-info{width:400px;max-width:60vw}.order-item-content-info-sku,.item-sku-attr{display:inline-block;background:#f5f5f5;border-radius:4px;padding:1px 8px;color:#666;font-size:12px;margin:4px 0}
.order-item-tag{margin-right:10px;font-size:12px}.order-item-content-info-number{display:flex;gap:10px;font-weight:700}.order-item-content-info-number-quantity,.item-price-quantity{color:#888;font-weight:400;margin-left:8px}
.order-item-content-opt{margin-left:auto;text-align:right;min-width:180px}.order-item-content-opt-price-total{font-weight:700;font-size:16px;margin-bottom:10px}
.order-item-btns,.replica-btns{display:flex;flex-direction:column;gap:8px;align-items:stretch}.replica-btns{flex-direction:row;align-items:center;margin-top:12px}
.comet-btn,.comet-v2-btn,[class*=viewMoreBtn],.replica-refunds button{display:inline-block;border:1px solid #bbb;background:#fff;border-radius:18px;padding:6px 18px;text-align:center}
.comet-btn-primary,.comet-v2-btn-primary{background:#f26419;border-color:#f26419;color:#fff}.comet-btn-borderless{border:0;color:#1a66d2}.order-more{text-align:center}
.order-item-bottom-action{margin-top:10px;background:#fff7f0;border-radius:6px;padding:6px 12px}.expose-info-item-title{margin-right:12px;font-weight:700}
.order-item-mobile{padding:12px;font-size:13px}.order-block-title{font-size:22px;font-weight:700}.order-status-content{margin-top:6px;color:#555}
.replica-progress{display:flex;gap:60px;margin-bottom:12px}.service-progress-node-info{display:flex;flex-direction:column;border-top:3px solid #2e9e5b;padding-top:6px;min-width:110px}.replica-service{display:flex;gap:14px;margin:6px 0}.replica-service strong{width:110px;flex:none}
.order-detail-info{display:flex;gap:40px}.order-detail-info-item{flex:1;position:relative}.info-row{display:flex;gap:12px}.info-row span:first-child{color:#888;width:170px}.switch-icon{cursor:pointer;position:absolute;right:0;top:0}
.order-detail-item-content{display:flex;gap:14px;padding:14px 0}.order-detail-item-content-info{flex:1}.store-name{font-weight:700}.order-detail-item-snapshot{display:none}.item-price{font-weight:700}.order-detail-item-track-info-desc{color:#2e9e5b;font-size:12px}
.order-price{margin-left:auto;width:360px}.order-price-item{display:flex;justify-content:space-between;line-height:2}.bold-font{font-weight:700;font-size:16px}
[class*=arrival-time-v2--title]{font-size:20px;font-weight:700}.replica-numbers{display:flex;gap:40px;color:#555;margin:8px 0 16px}[class*="v2--node--"]{border-left:2px solid #ddd;padding:0 0 14px 16px}[class*=nodeTitle]{font-weight:700}[class*=nodeTime]{color:#888;font-size:12px}
.replica-product{display:flex;gap:24px;background:#fff;border-radius:10px;padding:24px}.replica-product .replica-photo{width:380px;height:380px}.replica-photo{border-radius:10px;background-size:cover;height:150px}.replica-facts{flex:1}[data-pl=product-price]{font-size:28px;font-weight:700;color:#d9480f;margin:8px 0}[data-pl=product-title]{font-size:18px}[class*=store-header]{margin-top:14px}
.replica-buy{width:260px;border:1px solid #eee;border-radius:10px;padding:16px;display:flex;flex-direction:column;gap:12px}[class*="shipping--item"] strong span:last-child{display:block;font-weight:400;color:#555;font-size:13px}
.replica-window{display:grid;grid-template-columns:repeat(4,1fr);gap:16px}.replica-tile{background:#fff;border-radius:10px;padding:10px}
[class*="orderItem--orderItem"]{border-top:1px solid #eee;padding:14px 0}[class*=orderSKUId]{color:#888;font-size:12px}[class*=orderStatusAction]{display:flex;gap:8px;margin-top:8px}.replica-line{display:flex;gap:14px;margin:10px 0;align-items:center}
.replica-dispute label{display:block;margin:14px 0}.replica-dispute textarea,.replica-modal textarea{width:100%;border:1px solid #ccc;border-radius:6px;padding:8px;font:inherit}.comet-v2-select-show-arrow{border:1px solid #ccc;border-radius:6px;padding:8px 12px;max-width:420px}.comet-v2-select-show-arrow::after{content:"▾";float:right}.replica-menu{border:1px solid #ddd;border-radius:6px;max-width:420px}.comet-v2-menu-item{padding:8px 12px;cursor:pointer}.comet-v2-menu-item:hover{background:#fff3ea}.replica-upload p{color:#888}.replica-thumbs{display:flex;gap:8px}[class*="upload--imageThumb"]{width:72px;height:72px;background-size:cover;border-radius:6px;border:1px solid #ddd}
[class*=reminder--statusStr]{font-size:22px;font-weight:700}.replica-steps{border-left:3px solid #f26419;padding-left:14px;margin:14px 0}.replica-solution{background:#fff7f0;border-radius:8px;padding:10px 16px;margin-top:12px}
.replica-modal{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center;z-index:50}.replica-modal-box{background:#fff;border-radius:12px;padding:24px;width:420px}.comet-v2-modal-footer{display:flex;gap:12px;justify-content:flex-end;margin-top:18px}
.comet-loading-wrap{padding:60px;text-align:center;color:#999}.replica-empty{padding:40px;text-align:center;color:#888}.replica-signin{max-width:420px;margin:40px auto}.replica-signin input{display:block;width:100%;margin:6px 0 14px;padding:8px}
.baxia-dialog{position:fixed;inset:0;background:#0008;display:flex;align-items:center;justify-content:center}#baxia-dialog-content{background:#fff;padding:40px 60px;border-radius:8px}
#J_xiaomi_dialog{position:fixed;right:20px;bottom:24px;width:52px;height:52px;border-radius:26px;background:#fff;border:1px solid #ddd;box-shadow:0 2px 8px #0002;display:flex;align-items:center;justify-content:center;color:#f26419;font-weight:700;z-index:20}
@media(max-width:700px){.replica-side,.replica-nav,.replica-search{display:none}.replica-frame{padding:0 8px}.order-item-content-opt{margin-left:0}}
`;
