/** Shows the buttons that copy a text, and says in the status of `root` how it went: its `data-copied` or `data-failed`. */
export function serveCopyButtons(root: HTMLElement): void {
  const status = root.querySelector<HTMLElement>('[data-status]');
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const text = button.closest('[data-copy-text]')?.querySelector('[data-form]')?.textContent ?? '';
      const say = (words = '') => status && (status.textContent = words);
      say('');
      navigator.clipboard.writeText(text).then(
        () => say(root.dataset['copied']),
        () => say(root.dataset['failed']),
      );
    });
  }
}
