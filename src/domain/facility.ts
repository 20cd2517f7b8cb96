/** 环境监测、城市污水处理、生活垃圾处理、危险废物和电子废物处理、石化、电力、钢铁、建材. */
export const FACILITY_KINDS = [
  'monitoring',
  'sewage',
  'waste',
  'hazardous',
  'petrochemical',
  'power',
  'steel',
  'building-materials',
] as const;

export type FacilityKind = (typeof FACILITY_KINDS)[number];
