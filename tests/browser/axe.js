// Runs axe-core, already in the page, with its default rules; the last argument takes the result.
const done = arguments[arguments.length - 1];
const line = (rule) => `${rule.id} (${rule.impact}): ${rule.help}: ${rule.nodes.map((n) => n.target.join(" ")).join(", ")}`;
axe.run().then((result) => done(result.violations.map(line)), (error) => done([String(error)]));
