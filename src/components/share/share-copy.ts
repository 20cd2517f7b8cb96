import { serveCopyButtons } from '#src/components/copy/copy-buttons.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-share]')) serveCopyButtons(root);
