/** Addresses of the shopper's screens. */
export const paths = {
  visits: () => '/',
  offers: () => '/offers',
  earnings: () => '/earnings',
  visit: (visit: string) => `/visit/${visit}`,
  quiz: (visit: string) => `/visit/${visit}/quiz`,
  ready: (visit: string) => `/visit/${visit}/ready`,
  moments: (visit: string) => `/visit/${visit}/moments`,
  /** The plain list that stands in for the moments. */
  list: (visit: string) => `/visit/${visit}/list`,
  questions: (visit: string, section?: string, question?: string) =>
    `/visit/${visit}/questions${section ? `/${section}` : ''}${question ? `?q=${question}` : ''}`,
  photos: (visit: string) => `/visit/${visit}/photos`,
  prevented: (visit: string) => `/visit/${visit}/prevented`,
  finish: (visit: string) => `/visit/${visit}/finish`,
} as const;
