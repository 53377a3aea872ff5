/** Text of an HTML file in ASCII alone: no encoding can change it. @param {string} text */
export const ascii = (text) => text.replaceAll(/[^\n -~]|[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);
