// Notes when the page is usable: our program runs, or TiddlyWiki's page stands; then one frame.
const usable = "html[data-ready], .tc-page-container";
new MutationObserver((_, observer) => {
  if (!document.querySelector(usable)) return;
  observer.disconnect();
  requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => (window.usableAfter = performance.now());
    after.port2.postMessage(0);
  });
}).observe(document, { subtree: true, childList: true, attributes: true });
