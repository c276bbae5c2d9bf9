/**
 * The version of everything this program stores. It goes up by one with each change of what a stored row may hold;
 * `storage/upgrades` then has one more step. What says no version is version 1.
 */
export const DATA_VERSION = 3
