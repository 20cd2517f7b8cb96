import type { Loader, LoaderContext } from 'astro/loaders';
import { hasComponents } from './body.ts';
import type { Entry } from './entry.ts';
import type { KindName } from './kinds.ts';
import { ContentError } from './problem.ts';
import { readContent, type Content } from './read.ts';

let reading: Content | undefined;

/** The kinds loaded so far in the live preview: an editor's change loads all of them again. */
const loaded = new Map<KindName, LoaderContext>();

/** Editors' programs write a file in several steps; the last one counts. */
const SETTLED_MS = 150;

/** Loads one kind of content that may be seen; one reading of the folder serves all kinds. @throws ContentError with every problem of every kind. */
export function contentLoader(kind: KindName, root = 'content'): Loader {
  return {
    name: `content-${kind}`,
    load: async (context) => {
      await load(kind, context, root);
      if (loaded.size === 0) watch(context, root);
      loaded.set(kind, context);
    },
  };
}

function watch({ watcher, logger }: LoaderContext, root: string): void {
  let timer: NodeJS.Timeout | undefined;
  watcher?.on('all', (_, path) => {
    if (!path.replaceAll('\\', '/').includes('/content/')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      loadAgain(root).catch((error: unknown) => logger.error(String(error)));
    }, SETTLED_MS);
  });
}

async function loadAgain(root: string): Promise<void> {
  reading = undefined;
  for (const [kind, context] of loaded) await load(kind, context, root);
}

async function load(kind: KindName, context: LoaderContext, root: string): Promise<void> {
  reading ??= readContent(root);
  const { entries, problems } = reading;
  if (problems.length > 0) throw new ContentError(problems);
  const own = entries.filter((entry) => entry.kind === kind);
  const ids = new Set(own.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const entry of own) await store(entry, context);
}

async function store(entry: Entry, context: LoaderContext): Promise<void> {
  const { id, body, file } = entry;
  const digest = context.generateDigest({ data: entry.data, body });
  const known = context.store.get(id);
  if (known?.digest === digest && known.filePath === file) {
    if (known.deferredRender) context.store.addModuleImport(file);
    return;
  }
  const data = await context.parseData({ id, data: { ...entry.data } });
  if (file.endsWith('.json')) context.store.set({ id, data, filePath: file, digest });
  else if (hasComponents(body)) context.store.set({ id, data, filePath: file, digest, deferredRender: true });
  else context.store.set({ id, data, filePath: file, digest, rendered: await context.renderMarkdown(body) });
}
