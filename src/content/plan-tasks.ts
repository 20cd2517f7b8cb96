import { z } from 'astro/zod';
import type { Draft } from './entry.ts';
import type { ContentFile } from './files.ts';

/** As much of a plan as its tasks need, be the rest sound or not. */
const planOfTasks = z.object({
  chapters: z.array(z.object({ tasks: z.array(z.object({ id: z.string() })) })),
});

/** Whether a work plan has a task, `2023-4`. A plan that cannot be read is a problem of its own, and none of its tasks is missed. */
export function isKnownTask(
  id: string,
  items: readonly Pick<Draft, 'kind' | 'id' | 'data'>[],
  files: readonly Pick<ContentFile, 'kind' | 'id'>[],
): boolean {
  const year = id.slice(0, 4);
  if (!files.some((file) => file.kind === 'plan' && file.id === year)) return false;
  const plan = items.find((item) => item.kind === 'plan' && item.id === year);
  const parsed = planOfTasks.safeParse(plan?.data);
  if (!parsed.success) return true;
  return parsed.data.chapters.some(({ tasks }) => tasks.some((task) => task.id === id));
}
