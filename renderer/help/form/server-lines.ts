/** What whoever runs a city's own PostgreSQL types, on Debian or Ubuntu. The same in both languages. */
export const SERVER_INSTALL = [
  'sudo apt install postgresql',
  'sudo -u postgres createdb bagan',
  "sudo -u postgres psql -c '\\password postgres'",
]
export const SERVER_AUTHORITY = [
  'openssl req -x509 -newkey rsa:3072 -nodes -keyout ca.key -out ca.crt -days 3650 -subj "/CN=CA Kota"',
]
export const SERVER_CERTIFICATES = [
  'openssl req -newkey rsa:3072 -nodes -keyout server.key -out server.csr -subj "/CN=server.kota.go.id"',
  'echo "subjectAltName=DNS:server.kota.go.id" >nama',
  'openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 825 -extfile nama -out server.crt',
  'sudo install -o postgres -g postgres -m 600 server.crt server.key /etc/postgresql/',
]
export const SERVER_CONF = [
  `sudo -u postgres psql -c "alter system set listen_addresses = '*'"`,
  'sudo -u postgres psql -c "alter system set ssl = on"',
  `sudo -u postgres psql -c "alter system set ssl_cert_file = '/etc/postgresql/server.crt'"`,
  `sudo -u postgres psql -c "alter system set ssl_key_file = '/etc/postgresql/server.key'"`,
  "echo 'hostssl bagan all 10.0.0.0/8 scram-sha-256' | sudo tee -a /etc/postgresql/*/main/pg_hba.conf",
  'sudo systemctl restart postgresql',
  'pg_lsclusters',
]
const AT = '--server postgres://postgres@server.kota.go.id/bagan --ca ca.crt --password-file sandi'
export const SERVER_INIT = [
  `bagan-sotk server init --name "Kota Contoh" ${AT}`,
  `bagan-sotk server member --login organisasi --job organisation --name "Bagian Organisasi" ${AT}`,
  `bagan-sotk server member --login kepegawaian --job personnel --name "BKPSDM" ${AT}`,
  `bagan-sotk server member --login walikota --job leader --name "Wali Kota" ${AT}`,
]
export const SERVER_MEMBERS = [
  `bagan-sotk server member --login dinkes --job office --unit "Dinas Kesehatan" ${AT}`,
  `bagan-sotk server check ${AT}`,
]
export const SERVER_PASSWORDS = ["sudo -u postgres psql -c '\\password organisasi'"]
export const SERVER_NO_MEMBER = [
  `bagan-sotk server member --login dinkes --job none ${AT}`,
  'sudo -u postgres dropuser dinkes',
]
const BACKUPS = '/var/backups/bagan'
export const SERVER_BACKUP = [
  `sudo install -d -o postgres -m 700 ${BACKUPS}`,
  `echo 'cd ${BACKUPS} && pg_dumpall --roles-only >peran.sql && pg_dump -Fc bagan >bagan-$(date +%u).dump' | sudo tee /etc/postgresql/cadangkan`,
  'sudo -u postgres sh -e /etc/postgresql/cadangkan',
  "echo '0 1 * * * postgres sh -e /etc/postgresql/cadangkan' | sudo tee /etc/cron.d/bagan",
]
export const SERVER_RESTORE = [
  `sudo -u postgres psql -f ${BACKUPS}/peran.sql`,
  'sudo -u postgres dropdb --if-exists --force bagan',
  `sudo -u postgres pg_restore --create -d postgres ${BACKUPS}/bagan-1.dump`,
  `bagan-sotk server check ${AT}`,
]
