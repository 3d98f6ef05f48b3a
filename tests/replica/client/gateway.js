// The page's way to the gateway: JSONP for first pages, XHR for the others, as pages.md 7 has it.
(() => {
  let counter = 0;

  function address(api, query) {
    const host = location.hostname.endsWith('.us') ? 'acs.aliexpress.us' : 'acs.aliexpress.com';
    const fixed = `jsv=2.5.1&appKey=12574478&t=${Date.now()}&sign=0123456789abcdef0123456789abcdef`;
    return `https://${host}/h5/${api.toLowerCase()}/1.0/?${fixed}&api=${api}&v=1.0&${query}`;
  }

  function jsonp(api, data) {
    return new Promise((resolve, reject) => {
      counter += 1;
      const name = `mtopjsonp${counter}`;
      const script = document.createElement('script');
      const forget = () => {
        delete window[name];
        script.remove();
      };
      window[name] = (body) => {
        forget();
        resolve(body);
      };
      script.onerror = () => {
        forget();
        reject(new Error(`${api} did not load`));
      };
      // Loaded and not called: the answer was not a script.
      script.onload = () => reject(new Error(`${api} did not answer`));
      const kind = 'type=originaljsonp&dataType=originaljsonp';
      script.src = address(api, `${kind}&callback=${name}&data=${encodeURIComponent(JSON.stringify(data))}`);
      document.head.append(script);
    });
  }

  function post(api, data) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', address(api, 'type=originaljson&dataType=json'));
      request.withCredentials = true;
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
      request.onload = () => {
        try {
          resolve(JSON.parse(request.responseText));
        } catch (error) {
          reject(error);
        }
      };
      request.onerror = () => reject(new Error(`${api} failed`));
      request.send(`data=${encodeURIComponent(JSON.stringify(data))}`);
    });
  }

  window.__replica = {
    log: [],
    failures: [],
    async call({ api, method, data }) {
      try {
        return await (method === 'POST' ? post(api, data) : jsonp(api, data));
      } catch (error) {
        window.__replica.failures.push(String(error));
        return null;
      }
    },
  };
})();
