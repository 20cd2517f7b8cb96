/** A list of monitored places, and what messages tell an editor to do with it. */
export type Registry = {
  /** What its places are called. */
  readonly what: string;
  /** The settings file. */
  readonly settings: string;
  /** What to do for a place without a row. */
  readonly cure: string;
};

export const SECTIONS: Registry = {
  what: '断面',
  settings: 'content/monitoring/sections.json',
  cure: '停测的请留一行空值并在 note 列写明原因；改了名的请把新名加进 content/monitoring/sections.json 的 aliases；撤销的请在那里写上 to。',
};

export const SOURCES: Registry = {
  what: '水源地',
  settings: 'content/monitoring/drinking-sources.json',
  cure: '停测的请留一行空值并在 note 列写明原因；改了名的请把新名加进 content/monitoring/drinking-sources.json 的 aliases；撤销的请从那里删去。',
};

export const STATIONS: Registry = {
  what: '噪声测点',
  settings: 'content/monitoring/noise-stations.json',
  cure: '没有测的请留一行空值；改了名的请在 content/monitoring/noise-stations.json 里改名，撤销的请从那里删去。',
};

export const TOWNSHIPS: Registry = {
  what: '乡镇（街道）',
  settings: 'content/monitoring/townships.json',
  cure: '没有测的请留一行空值；改了名的请在 content/monitoring/townships.json 里改名，撤销的请从那里删去。',
};
