// What every field of the page holds: the groups around it, its name, its content.
const contentOf = (field) => (/^(checkbox|radio)$/.test(field.type) ? String(field.checked) : field.value);
return [...document.querySelectorAll("main input, main textarea, main select")].map((field) =>
  [...groupsOf(field), nameOf(field), contentOf(field)].join(" | "),
);
