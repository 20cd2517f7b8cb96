import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { createServer } from 'vite';

/** Renders components by themselves, for tests. */
export type Kitchen = {
  /** @param path from the root of the project: `/src/components/…`. */
  readonly render: (path: string, props: Record<string, unknown>) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Starts what renders components; to be closed when done. */
export async function openKitchen(): Promise<Kitchen> {
  const config = await getViteConfig(
    {
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true },
    },
    { configFile: false, logLevel: 'silent' },
  )({ mode: 'test', command: 'serve' });
  const server = await createServer(config);
  const container = await AstroContainer.create();
  return {
    render: async (path, props) => {
      const { default: component } = (await server.ssrLoadModule(path)) as { default: AstroComponentFactory };
      return container.renderToString(component, { props });
    },
    close: () => server.close(),
  };
}
