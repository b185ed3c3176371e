// Notes for each saved file how long after the click its bytes were there, and how much of that
// passed until the next picture was on the screen, for which the program waits.
window.saved = [];
let clicked, painted;
const onClick = () => {
  clicked = performance.now();
  requestAnimationFrame(() => setTimeout(() => (painted = performance.now())));
};
addEventListener("click", onClick, true);
const make = URL.createObjectURL;
URL.createObjectURL = (blob) => {
  const now = performance.now();
  window.saved.push({ blob, after: now - clicked, waited: painted - clicked });
  window.dispatchEvent(new Event("saved"));
  return make.call(URL, blob);
};
