import { close, createIndex } from 'pagefind';

/** Indexes a folder as Pagefind does by itself. @throws Error with all that it complains of */
export async function indexStock(folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const all = [...errors, ...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
}
