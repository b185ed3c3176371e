// Notes for each saved file how long after the click its bytes were there.
window.saved = [];
let clicked;
addEventListener("click", () => (clicked = performance.now()), true);
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => {
  const now = performance.now();
  window.saved.push({ blob, after: now - clicked });
  window.dispatchEvent(new Event("saved"));
  return make.call(URL, blob);
};
