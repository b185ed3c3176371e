// Makes a number of documents one after another; how long each took until its bytes were there,
// and the last one.
const [count, done] = arguments;
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
const run = async () => {
  const times = [];
  let blob;
  for (let made = 0; made < count; made++) {
    await pause();
    const begun = performance.now();
    blob = new Blob([await makePdf()], { type: "application/pdf" });
    times.push(performance.now() - begun);
  }
  const reader = new FileReader();
  reader.onload = () => done({ times, file: reader.result.split(",")[1] });
  reader.readAsDataURL(blob);
};
run().catch((error) => done({ error: String(error?.stack || error) }));
