/** The levels from which outdoor parts do not take place, from the strictest rule to the laxest; a warning (预警) stands apart. */
export const AIR_TRIGGERS = ['yellow-warning', 'light', 'moderate', 'heavy'] as const;

export type AirTrigger = (typeof AIR_TRIGGERS)[number];

/** What becomes of the outdoor parts of a visit or an event when the air is bad (室外活动空气质量规则). */
export type AirRule = {
  /** From here on they are cancelled or move indoors. Of a real place: only as the city's emergency plan has it. */
  readonly trigger: AirTrigger;
  /** Who decides. */
  readonly decides: string;
  /** By when it is decided and told. */
  readonly by: string;
  /** What takes place indoors instead. */
  readonly indoor: string;
};
