// Types each query letter by letter and notes how long each stroke takes until the list is drawn.
const [queries, field, done] = arguments;
const times = [];
const turn = () => new Promise((resolve) => setTimeout(resolve));
(async () => {
  field.focus();
  for (let round = 0; round < 4; round += 1) {
    for (const query of queries) {
      for (let end = 1; end <= query.length; end += 1) {
        const begin = performance.now();
        field.value = query.slice(0, end);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        // What follows from it is drawn in tasks of its own; the last one reads the layout.
        await turn();
        document.body.getBoundingClientRect();
        times.push(performance.now() - begin);
      }
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await turn();
    }
  }
  done(times);
})();
