/** Every format in which a table may be taken away. */
export const FILE_FORMATS = ['csv', 'xlsx', 'json'] as const;

export type FileFormat = (typeof FILE_FORMATS)[number];

/** For the header of an answer. */
export const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};
