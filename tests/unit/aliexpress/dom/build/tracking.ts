export interface Scan {
  title: string;
  desc: string;
  time: string | null;
}

export interface Tracking {
  head: string;
  number: string;
  carrier: string;
  scans: Scan[];
}

export const SCANS: Scan[] = [
  { title: 'Delivered', desc: 'Your package has been delivered', time: 'Tue | Jul. 28 18:39' },
  { title: 'Out for delivery', desc: 'With the courier', time: 'Jul 28, 09:12 EST' },
  { title: 'In preparation', desc: 'The seller is preparing your package', time: null },
];

export function parcelHtml({ number, carrier, scans }: Omit<Tracking, 'head'>): string {
  const node = ({ title, desc, time }: Scan) =>
    `<div class="logistic-info-v2--node--1a"><div class="logistic-info-v2--nodeTitle--2rejjVx">${title}</div>
      <div class="logistic-info-v2--nodeDesc--2U3A3Yt">${desc}</div>${time === null ? '' : `<div class="logistic-info-v2--nodeTime--9z">${time}</div>`}</div>`;
  return `<div class="logistic-info-v2--track--1b">${scans.map(node).join('')}
    <div class="logistic-info-v2--mailNo--3TCkYIM">Tracking number <span class="logistic-info-v2--mailNoValue--X0fPzen">${number}</span></div>
    <div><span class="logistic-info-v2--carrierTitle--4c">Carrier</span><span class="logistic-info-v2--carrierValue--5d">${carrier}</span></div>
    <div class="logistic-info-v2--viewMoreBtn--iuFWB5S">View more</div></div>`;
}

export function trackingHtml(changes: Partial<Tracking> = {}): string {
  const tracking = {
    head: 'Delivered：Jul. 28',
    number: 'LP00123456789CN',
    carrier: 'AliExpress Standard',
    scans: SCANS,
    ...changes,
  };
  return `<div><div class="arrival-time-v2--title--3k">${tracking.head}</div>${parcelHtml(tracking)}</div>`;
}
