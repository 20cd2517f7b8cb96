import { expect, test } from 'vitest';
import { isKeyNumber } from './key-number.ts';

test.each(['97.7', '0', '33,300', '−1.2', '5300余', '近400', '超过16000', '16000以上'])(
  '%s is a number',
  (number) => {
    expect(isKeyNumber(number)).toBe(true);
  },
);

test.each(['12月25日18时', '第三', '三', '千余', 'Ⅲ', '环办生态函〔2021〕353号', '', '9.'])(
  '%j is none',
  (number) => {
    expect(isKeyNumber(number)).toBe(false);
  },
);
