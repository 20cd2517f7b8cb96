/**
 * Which column of HJ 633 a concentration goes through. `hourly` is the real-time report (1小时平均); `daily` is the daily
 * report (日平均, for O3 日最大8小时平均).
 */
export type Averaging = 'hourly' | 'daily';
