import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { BuiltSite } from './built-site.ts';

type Site = Pick<BuiltSite, 'files' | 'read' | 'bytes'>;

type Resource = Readonly<
  Record<'name' | 'path' | 'hash' | 'schema' | 'type' | 'encoding' | 'format', string>
> & {
  readonly bytes: number;
  readonly sources?: readonly { readonly title?: string }[];
};

type Field = {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly enum?: readonly unknown[];
  };
};

const PATH = 'datapackage.json';

/** What a text of each type looks like, by Table Schema 2.0 with its default formats. */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  yearmonth: /^\d{4}-\d\d$/,
  year: /^\d{4}$/,
};

/** The catalogue is a Data Package 2.0 whose every resource is there as it says, with the columns that its schema says. */
export function dataPackageProblems(site: Site): string[] {
  if (!site.files.has(PATH)) {
    const hasTables = [...site.files].some((path) => path.endsWith('.csv'));
    return hasTables ? [`${PATH}: 没有生成。请检查 src/pages/datapackage.json.ts。`] : [];
  }
  const { resources = [], $schema = '' } = JSON.parse(site.read(PATH)) as {
    readonly $schema?: string;
    readonly resources?: readonly Resource[];
  }; // written by datapackageOf
  const names = resources.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...($schema.startsWith('https://datapackage.org/profiles/2.')
      ? []
      : [`$schema 应为 Data Package 2.0，现为“${$schema}”。`]),
    ...(resources.length > 0 ? [] : ['没有任何 resources。']),
    ...twice.map((name) => `name“${name}”用了不止一次。`),
    ...resources.flatMap((resource) =>
      resourceProblems(resource, site).map((text) => `${resource.path}: ${text}`),
    ),
  ]
    .map((text) => `${PATH}: ${text}请检查 src/downloads/datapackage.ts。`)
    .concat(strays(new Set(resources.map(({ path }) => path)), site));
}

function resourceProblems(resource: Resource, site: Site): string[] {
  const { name, path, bytes, hash, schema } = resource;
  if (!/^[a-z0-9._-]+$/.test(name)) return [`name“${name}”只能用小写字母、数字和 . _ -。`];
  if (/^\/|\.\.|:/.test(path) || !site.files.has(path))
    return ['没有这个文件，或路径不是从本文件起的相对路径。'];
  if (!site.files.has(schema)) return [`schema ${schema} 没有生成。`];
  const content = site.bytes(path);
  const told = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const { fields = [] } = JSON.parse(site.read(schema)) as { readonly fields?: readonly Field[] }; // written by tableSchemaOf
  return [
    ...(content.length === bytes ? [] : [`bytes 应为${content.length}，现为${bytes}。`]),
    ...(told === hash ? [] : ['hash 与文件不同。']),
    ...(resource.type === 'table' && resource.format === 'csv' && resource.encoding === 'utf-8'
      ? []
      : ['type、format或encoding不对。']),
    ...(resource.sources?.every(({ title }) => title) ? [] : ['sources 没有写来源。']),
    ...rowProblems(site.read(path), fields),
  ];
}

/** The header is the list of fields, and every value is of its field's type. */
function rowProblems(csv: string, fields: readonly Field[]): string[] {
  const [head = [], ...rows]: string[][] = parse(csv, { bom: true, relax_column_count: true });
  const names = fields.map(({ name }) => name);
  if (head.join() !== names.join()) return [`表头“${head.join()}”与schema的字段“${names.join()}”不同。`];
  const unknown = fields
    .filter(({ type }) => !TYPES[type])
    .map(({ name, type }) => `字段“${name}”的类型“${type}”不认识。`);
  return [
    ...unknown,
    ...rows.flatMap((row, index) =>
      fields.flatMap((field, column) => {
        const value = row[column] ?? '';
        return value === '' || fits(field, value)
          ? []
          : [`第${index + 1}行“${field.name}”的“${value}”不是${field.type}。`];
      }),
    ),
  ];
}

function fits({ type, constraints: { minimum, maximum, enum: listed } = {} }: Field, value: string): boolean {
  const typed = type === 'integer' || type === 'number' ? Number(value) : value;
  return (
    (TYPES[type]?.test(value) ?? true) &&
    !(typeof typed === 'number' && (typed < (minimum ?? -Infinity) || typed > (maximum ?? Infinity))) &&
    (!listed || listed.includes(typed))
  );
}

/** A CSV that the catalogue does not name is a copy, under an older address, of one that it names, or a release's attachment. */
function strays(named: ReadonlySet<string>, site: Site): string[] {
  return [...site.files]
    .filter((path) => path.endsWith('.csv') && !path.startsWith('news/') && !named.has(path))
    .filter((path) => {
      const folder = path.replace(/\.csv$/, '/');
      return ![...named].some((other) => other.startsWith(folder) && site.read(other) === site.read(path));
    })
    .map((path) => `${path}: ${PATH} 没有列出这张表。请检查 src/downloads/datapackage.ts。`);
}
