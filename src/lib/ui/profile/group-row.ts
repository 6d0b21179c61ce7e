/** More groups than that do not stand in one row of a telephone. */
export const IN_A_ROW = 6;
