// Presses the buttons of the workshop and notes how long each takes until the page is drawn again.
const [rounds, done] = arguments;
const turn = () => new Promise((resolve) => setTimeout(resolve));
const button = (name) => {
  const all = [...document.querySelectorAll("button")];
  const found = all.find((b) => (b.ariaLabel ?? b.innerText).trim().startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const timed = async (name) => {
  const begin = performance.now();
  button(name).click();
  await turn();
  document.body.getBoundingClientRect();
  return performance.now() - begin;
};
const times = { open: [], edit: [], save: [] };
(async () => {
  try {
    for (let round = 0; round < rounds; round += 1) {
      times.open.push(await timed("Begin with the directory in use"));
      await timed("Edit point-1");
      times.edit.push(await timed("Take over"));
      times.save.push(await timed("Check and save for signing"));
    }
  } catch (error) {
    times.error = String(error);
  }
  done(times);
})();
