// Clicks a button that saves a number of times, each time when the file before was there; the
// times as in saving.js, and the last file.
const [button, count, done] = arguments;
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
const save = () =>
  new Promise((resolve) => {
    addEventListener("saved", resolve, { once: true });
    button.click();
  });
const run = async () => {
  for (let made = 0; made < count; made++) {
    await pause();
    await save();
  }
  const reader = new FileReader();
  reader.onload = () =>
    done({
      times: saved.map(({ after }) => after),
      file: reader.result.split(",")[1],
    });
  reader.readAsDataURL(saved.at(-1).blob);
};
run();
