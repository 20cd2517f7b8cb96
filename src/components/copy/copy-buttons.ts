/** How long it is told that a text was copied. */
const TOLD_MS = 8000;

/** Takes back what was told last: it is of what was then on the clipboard. */
let forget = () => {};

/** Shows the buttons that copy a text, and says in the status beside each how it went: its `data-copied` or `data-failed`. */
export function serveCopyButtons(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyBeside(button));
  }
}

/** Tells nothing more of what was copied, as when the texts have changed. */
export function forgetCopied(): void {
  forget();
}

async function copyBeside(button: HTMLElement): Promise<void> {
  const around = button.closest('[data-copy-text]');
  const status = around?.querySelector<HTMLElement>('[data-status]');
  forget();
  const isCopied = await copy(around?.querySelector('[data-form]')?.textContent ?? '');
  if (status) tell(status, status.dataset[isCopied ? 'copied' : 'failed'] ?? '');
}

/** Whether a text is on the clipboard, which a browser may refuse and, without a secure connection, has not at all. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function tell(status: HTMLElement, words: string): void {
  forget();
  status.textContent = words;
  const timer = setTimeout(() => forget(), TOLD_MS);
  forget = () => {
    clearTimeout(timer);
    status.textContent = '';
    forget = () => {};
  };
}
