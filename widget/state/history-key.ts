/** Where a page keeps the conversation with one server. */
export const historyKey = (endpoint: string): string => `shirube:${endpoint}`;

/** Whether there may be something to go on with; a page where storage is blocked has nothing. */
export const hasHistory = (endpoint: string): boolean => {
  try {
    return localStorage.getItem(historyKey(endpoint)) !== null;
  } catch {
    return false;
  }
};
