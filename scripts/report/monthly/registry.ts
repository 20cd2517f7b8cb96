/** A list of monitored places, and what messages tell an editor to do with it. */
export type Registry = {
  /** What its places are called. */
  readonly what: string;
  /** The settings file. */
  readonly settings: string;
  /** What to do for a place without a row. */
  readonly cure: string;
};

const SUSPENDED = '停测的请留一行空值并在 note 列写明原因';
const UNMEASURED = '没有测的请留一行空值';

function cureIn(settings: string, empty: string): string {
  return `${empty}；改了名的请把新名加进 ${settings} 的 aliases；撤销的请在那里写上 to。`;
}

export const SECTIONS: Registry = {
  what: '断面',
  settings: 'content/monitoring/sections.json',
  cure: cureIn('content/monitoring/sections.json', SUSPENDED),
};

export const SOURCES: Registry = {
  what: '水源地',
  settings: 'content/monitoring/drinking-sources.json',
  cure: cureIn('content/monitoring/drinking-sources.json', SUSPENDED),
};

export const STATIONS: Registry = {
  what: '噪声测点',
  settings: 'content/monitoring/noise-stations.json',
  cure: cureIn('content/monitoring/noise-stations.json', UNMEASURED),
};

export const TOWNSHIPS: Registry = {
  what: '乡镇（街道）',
  settings: 'content/monitoring/townships.json',
  cure: cureIn('content/monitoring/townships.json', UNMEASURED),
};
