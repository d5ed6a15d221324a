/** The version of the app, as package.json has it: a visit's journal says which one recorded it. */
export const APP_VERSION = '0.1.0';
