// Tries every way a page has to send or load something. Argument: host and port of a listener.
const [host] = arguments;
const url = (way) => `http://${host}/${way}`;
const quietly = (attempt) => {
  try {
    attempt()?.catch?.(() => {});
  } catch {}
};
const element = (name, properties) => {
  const made = Object.assign(document.createElement(name), properties);
  document.body.append(made);
  return made;
};
quietly(() => fetch(url("fetch"), { mode: "no-cors" }));
quietly(() => {
  const request = new XMLHttpRequest();
  request.open("GET", url("xhr"));
  request.send();
});
quietly(() => navigator.sendBeacon(url("beacon"), "x"));
quietly(() => new EventSource(url("eventsource")));
quietly(() => new WebSocket(`ws://${host}/websocket`));
element("img", { src: url("image") });
element("script", { src: url("script") });
element("link", { rel: "stylesheet", href: url("style") });
element("link", { rel: "preload", as: "image", href: url("preload") });
element("iframe", { src: url("frame") });
element("iframe", { name: "answer" });
quietly(() => element("form", { action: url("form"), method: "get", target: "answer" }).submit());
