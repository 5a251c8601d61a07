/** Prints a text alone: the page around it is hidden while it prints, and untouched afterwards. */
export const printText = (heading: string, text: string, language: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .shirube-print { display: none; }
    @media print {
      body > :not(.shirube-print) { display: none !important; }
      .shirube-print { display: block; white-space: pre-wrap; font: 12pt/1.6 system-ui, sans-serif; color: #000; }
    }`);
  const paper = document.createElement("div");
  paper.className = "shirube-print";
  paper.lang = language;
  const title = document.createElement("h1");
  title.textContent = heading;
  paper.append(title, text);
  document.body.append(paper);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    print();
  } finally {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  }
};
