// What every field of the page holds.
const contentOf = (field) => (/^(checkbox|radio)$/.test(field.type) ? String(field.checked) : field.value);
return [...document.querySelectorAll("main input, main textarea, main select")].map(contentOf);
