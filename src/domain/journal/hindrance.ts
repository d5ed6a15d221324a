/** Why a visit could not be carried out as planned, in the order that they are offered in. */
export const hindrances = ['closed', 'moved', 'refused', 'unsafe'] as const;
