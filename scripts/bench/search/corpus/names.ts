import {
  FIRM_CHARACTERS,
  FIRM_FORMS,
  GIVEN,
  PLACE_FIRSTS,
  PLACE_KINDS,
  PLACE_SECONDS,
  SURNAMES,
  TRADES,
} from '../words/names.ts';
import { createDraw, type Draw } from './draw.ts';

const FIRMS = 900;
const PERSONS = 600;
const PLACES = 240;

/** Some are named all the time, most hardly ever; a number always stands for the same one. */
export const firm = (draw: Draw): string => firmAt(draw.skewed(FIRMS));
export const person = (draw: Draw): string => personAt(draw.skewed(PERSONS));
export const place = (draw: Draw): string => placeAt(draw.skewed(PLACES));

export function firmAt(number: number): string {
  const { of } = createDraw(1, number);
  return `${of(FIRM_CHARACTERS)}${of(FIRM_CHARACTERS)}${of(TRADES)}${of(FIRM_FORMS)}`;
}

export function personAt(number: number): string {
  const { of, chance } = createDraw(2, number);
  return `${of(SURNAMES)}${of(GIVEN)}${chance(0.7) ? of(GIVEN) : ''}`;
}

export function placeAt(number: number): string {
  const { of } = createDraw(3, number);
  return `${of(PLACE_FIRSTS)}${of(PLACE_SECONDS)}${of(PLACE_KINDS)}`;
}
