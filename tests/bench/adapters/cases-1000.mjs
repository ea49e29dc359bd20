/** The scan with so many cases. */
export default { name: '1000 cases', folder: 'dist', cases: 1000 };
