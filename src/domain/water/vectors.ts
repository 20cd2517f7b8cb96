import { existsSync, readFileSync } from 'node:fs';

/** Published and derived test vectors, which lie beside the project and are not part of it. */
const FILE = '../shared/vectors/standards.json';
export const hasVectors = existsSync(FILE);

type Vectors = {
  readonly water_section_class: readonly {
    readonly section: string;
    readonly input: Readonly<Record<string, number>>;
    readonly per_item: Readonly<Record<string, string>>;
    readonly expected_class: string;
    readonly published_main_pollutants: string;
  }[];
  readonly water_basin: readonly {
    readonly id: string;
    readonly input: {
      readonly 'Ⅰ-Ⅲ%'?: number;
      readonly '劣Ⅴ%'?: number;
      readonly valid_sections?: number;
      readonly counts?: Readonly<Record<string, number>>;
    };
    readonly published_percent?: Readonly<Record<string, number>>;
    readonly plain_rounding?: Readonly<Record<string, number>>;
    readonly expected?: string;
  }[];
  readonly tli: readonly {
    readonly input: Readonly<Record<'chla_mg_m3' | 'TP' | 'TN' | 'SD_m' | 'CODMn', number>>;
    readonly TLI: number;
  }[];
  readonly noise: readonly {
    readonly id: string;
    readonly input?: readonly number[] | { readonly leq: readonly number[] };
    readonly expected_Leq?: number;
    readonly expected?: string | Readonly<Record<'Ld' | 'Ln' | 'Ldn', number>>;
  }[];
  readonly drinking_water: readonly {
    readonly id: string;
    readonly input: Readonly<Record<'sources' | 'ok' | 'intake_wt' | 'ok_wt', number>>;
    readonly expected: Readonly<Record<'水源达标率' | '水量达标率', string>>;
  }[];
};

const NONE: Vectors = { water_section_class: [], water_basin: [], tli: [], noise: [], drinking_water: [] };
export const vectors = hasVectors ? (JSON.parse(readFileSync(FILE, 'utf8')) as Vectors) : NONE; // the file's documented shape

/** Names of the vectors and of the published rows. */
export const CLASS_NAMES = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'] as const;
