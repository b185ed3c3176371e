// The same queries letter by letter, with what each library needs to forgive a slip of the pen.
const [queries, name, done] = arguments;
const fields = ["name", "party", "code"];
const find = {
  MiniSearch() {
    const index = new MiniSearch({ fields });
    index.addAll(DOCUMENTS);
    const options = { prefix: true, fuzzy: 0.2, combineWith: "AND" };
    return (query) => index.search(query, options).slice(0, 12);
  },
  "Fuse.js"() {
    const index = new Fuse(DOCUMENTS, { keys: fields, threshold: 0.3 });
    return (query) => index.search(query, { limit: 12 });
  },
}[name]();
const times = [];
for (let round = 0; round < (name === "Fuse.js" ? 1 : 4); round += 1) {
  for (const query of queries) {
    for (let end = 1; end <= query.length; end += 1) {
      const begin = performance.now();
      find(query.slice(0, end));
      times.push(performance.now() - begin);
    }
  }
}
done(times);
