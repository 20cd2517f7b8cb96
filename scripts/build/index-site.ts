import { close, createIndex } from 'pagefind';

/** Writes the search index of a built site into it. @throws Error with all that Pagefind complains of. */
export async function indexSite(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const all = [...errors, ...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  if (added.page_count === 0) throw new Error(`Pagefind found no page in ${folder}/.`);
}
