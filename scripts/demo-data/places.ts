import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import {
  drinkingSourcesSchema,
  noiseStationsSchema,
  sectionsSchema,
  townshipsSchema,
  type DrinkingSourcePlace,
  type NoisePlace,
  type Section,
  type Township,
} from '#src/schemas/monitoring.ts';
import { siteSchema } from '#src/schemas/site.ts';
import { InputError } from '../input-error.ts';
import { keyOf } from './random.ts';

const content = new URL('../../content/', import.meta.url);

/** The invented places of the registries; nothing is invented for a real one. */
export function readPlaces(): Places {
  const { districts } = read('site.json', siteSchema);
  const names = new Map(districts.map(({ id, name }) => [id, name]));
  const placed = <P extends Registered>(places: readonly P[]): Placed<P>[] =>
    places
      .filter(({ demonstration }) => demonstration)
      .map((place) => ({
        ...place,
        key: keyOf(place.name),
        districtName: names.get(place.district ?? '') ?? '',
      }));
  return {
    sections: placed(read('monitoring/sections.json', sectionsSchema).sections),
    sources: placed(read('monitoring/drinking-sources.json', drinkingSourcesSchema).sources),
    stations: placed(read('monitoring/noise-stations.json', noiseStationsSchema).stations),
    townships: placed(read('monitoring/townships.json', townshipsSchema).townships),
  };
}

function read<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  try {
    return schema.parse(JSON.parse(readFileSync(new URL(file, content), 'utf8')));
  } catch (cause) {
    throw new InputError(`读不了 content/${file}，请先运行 npm run build，照提示改好。`, { cause });
  }
}

interface Registered {
  name: string;
  district: string | null;
  demonstration: boolean;
}

/** A place with the key of its chance and the name of its district, as files print it. */
export type Placed<P> = P & { key: number; districtName: string };

export interface Places {
  sections: Placed<Section>[];
  sources: Placed<DrinkingSourcePlace>[];
  stations: Placed<NoisePlace>[];
  townships: Placed<Township>[];
}
