import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { servedFiles } from '#src/news-files/served-files.ts';
import { listAllNews } from '#src/queries/items.ts';

/** Pictures and attachments of the releases that may be seen. */
export async function getStaticPaths() {
  const releases = await listAllNews();
  const files = await Promise.all(
    releases.map(async (release) => (await servedFiles(release)).map((file) => ({ id: release.id, file }))),
  );
  return files.flat().map(({ id, file }) => ({ params: { id, file: file.path }, props: { file } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.file.read(), { headers: { 'Content-Type': props.file.type } });
