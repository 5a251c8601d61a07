/**
 * The contract this widget is written for; what makes it rise stands in `server/contract/bundle.ts`. Kept here as a
 * number of its own, because the widget takes types alone from the contract.
 */
export const contractVersion = 3;
