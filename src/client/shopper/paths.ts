/** Addresses of the shopper's screens. */
export const paths = {
  visits: () => '/',
  visit: (visit: string) => `/visit/${visit}`,
  moments: (visit: string) => `/visit/${visit}/moments`,
  questions: (visit: string, section?: string, question?: string) =>
    `/visit/${visit}/questions${section ? `/${section}` : ''}${question ? `?q=${question}` : ''}`,
  finish: (visit: string) => `/visit/${visit}/finish`,
} as const;
