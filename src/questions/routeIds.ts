/** Whom a case is about: an employer, or a professional's own work with employers. */
export const routeIds = ['employer', 'professional'] as const;

export type RouteId = (typeof routeIds)[number];
