/** Tells that a request was finished; its payload is the detail. */
export const FINISHED = 'booking-finished';
