import type { AnyItem, Measured } from '#src/domain/water/item.ts';
import { gradedReading } from './graded.ts';
import { phOf, temperatureOf } from './physical.ts';
import type { Sample } from './sample.ts';
import { traceReading } from './traces.ts';

/** How a laboratory writes each item: decimals, and the detection limit (检出限) as printed where one can be met. */
const methods: Record<AnyItem, Method> = {
  ph: { decimals: 1 },
  dissolvedOxygen: { decimals: 2 },
  permanganateIndex: { decimals: 1, detection: '0.5' },
  cod: { decimals: 0, detection: '4' },
  bod5: { decimals: 1, detection: '0.5' },
  ammoniaNitrogen: { decimals: 2, detection: '0.025' },
  totalPhosphorus: { decimals: 3, detection: '0.005' },
  copper: { decimals: 3, detection: '0.001' },
  zinc: { decimals: 2, detection: '0.01' },
  fluoride: { decimals: 2, detection: '0.05' },
  selenium: { decimals: 4, detection: '0.0004' },
  arsenic: { decimals: 4, detection: '0.0003' },
  mercury: { decimals: 5, detection: '0.00004' },
  cadmium: { decimals: 4, detection: '0.0001' },
  hexavalentChromium: { decimals: 3, detection: '0.004' },
  lead: { decimals: 3, detection: '0.001' },
  cyanide: { decimals: 3, detection: '0.001' },
  volatilePhenol: { decimals: 4, detection: '0.0003' },
  petroleum: { decimals: 2, detection: '0.01' },
  anionicSurfactant: { decimals: 2, detection: '0.05' },
  sulfide: { decimals: 3, detection: '0.003' },
  temperature: { decimals: 1 },
  totalNitrogen: { decimals: 2, detection: '0.05' },
  faecalColiforms: { decimals: 0, detection: '20' },
  chlorophyllA: { decimals: 0, detection: '2' },
  transparency: { decimals: 2 },
  sulfate: { decimals: 1, detection: '0.018' },
  chloride: { decimals: 1, detection: '0.007' },
  nitrate: { decimals: 2, detection: '0.016' },
  iron: { decimals: 2, detection: '0.03' },
  manganese: { decimals: 2, detection: '0.01' },
};

/** What the file prints: `0.53`, `0.01L` below a detection limit of 0.01, or nothing where the item is not measured. */
export function measure(sample: Sample, item: AnyItem): Measured {
  const { decimals, detection } = methods[item];
  const reading = readingOf(sample, item);
  if (reading === undefined) return '';
  return detection !== undefined && reading < Number(detection) ? `${detection}L` : reading.toFixed(decimals);
}

function readingOf(sample: Sample, item: AnyItem): number | undefined {
  if (item === 'ph') return phOf(sample);
  if (item === 'temperature') return temperatureOf(sample);
  return gradedReading(sample, item) ?? traceReading(sample, item);
}

interface Method {
  decimals: number;
  detection?: string;
}
