/** A page ages after it was built: what was due before today, in the city's time, is shown as late. */
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

for (const late of document.querySelectorAll<HTMLElement>('[data-due]')) {
  late.hidden = today <= (late.dataset['due'] ?? today);
}

export {};
