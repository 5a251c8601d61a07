/** An address of the server whose `endpoint` is given with or without a trailing slash. */
export const serverUrl = (endpoint: string, path: string): string => `${endpoint.replace(/\/+$/, "")}${path}`;
