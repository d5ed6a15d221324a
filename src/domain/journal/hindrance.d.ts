/** Why a visit could not be carried out as planned, in the order that they are offered in. */
export declare const hindrances: readonly ['closed', 'moved', 'refused', 'unsafe'];
