target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 11
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 12
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 13
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 14
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 9
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 10
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v757, %moved725 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  %v68 = add nsw i64 %v65, 64
  %v69 = icmp sle i64 %v68, %v61
  %v70 = icmp eq i64 %v15, 8
  %v71 = and i1 %v69, %v70
  br i1 %v71, label %whole_tile72, label %part73
whole_tile72:
  %v75 = mul nsw i64 %v65, 8
  %v76 = getelementptr i8, ptr %v50, i64 %v75
  %v77 = getelementptr i8, ptr %v76, i64 2048
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = getelementptr i8, ptr %v76, i64 2112
  call void @llvm.prefetch.p0(ptr %v78, i32 0, i32 3, i32 1)
  %v79 = getelementptr i8, ptr %v76, i64 2176
  call void @llvm.prefetch.p0(ptr %v79, i32 0, i32 3, i32 1)
  %v80 = getelementptr i8, ptr %v76, i64 2240
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 3, i32 1)
  %v81 = getelementptr i8, ptr %v76, i64 2304
  call void @llvm.prefetch.p0(ptr %v81, i32 0, i32 3, i32 1)
  %v82 = getelementptr i8, ptr %v76, i64 2368
  call void @llvm.prefetch.p0(ptr %v82, i32 0, i32 3, i32 1)
  %v83 = getelementptr i8, ptr %v76, i64 2432
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = getelementptr i8, ptr %v76, i64 2496
  call void @llvm.prefetch.p0(ptr %v84, i32 0, i32 3, i32 1)
  %v85 = load <32 x float>, ptr %v76, align 1, !invariant.load !0
  %v86 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v86, ptr %scratch, align 4
  %v87 = shufflevector <32 x float> %v85, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v88 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr i8, ptr %v76, i64 128
  %v90 = load <32 x float>, ptr %v89, align 1, !invariant.load !0
  %v91 = shufflevector <32 x float> %v90, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v92 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = shufflevector <32 x float> %v90, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v94 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = getelementptr i8, ptr %v76, i64 256
  %v96 = load <32 x float>, ptr %v95, align 1, !invariant.load !0
  %v97 = shufflevector <32 x float> %v96, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v98 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v97, ptr %v98, align 4
  %v99 = shufflevector <32 x float> %v96, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v100 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = getelementptr i8, ptr %v76, i64 384
  %v102 = load <32 x float>, ptr %v101, align 1, !invariant.load !0
  %v103 = shufflevector <32 x float> %v102, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v104 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v103, ptr %v104, align 4
  %v105 = shufflevector <32 x float> %v102, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v106 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v105, ptr %v106, align 4
  br label %moved74
part73:
  br label %gather_head107
gather_head107:
  %v110 = phi i64 [ 0, %part73 ], [ %v123, %gather108 ]
  %v111 = icmp slt i64 %v110, 64
  br i1 %v111, label %gather108, label %gather_done109
gather108:
  %v112 = add nsw i64 %v65, %v110
  %v113 = icmp slt i64 %v112, %v67
  %v114 = select i1 %v113, i64 %v112, i64 %v67
  %v115 = mul nsw i64 %v114, %v15
  %v116 = getelementptr i8, ptr %v50, i64 %v115
  %v117 = load float, ptr %v116, align 1, !invariant.load !0
  %v118 = getelementptr float, ptr %scratch, i64 %v110
  store float %v117, ptr %v118
  %v119 = getelementptr i8, ptr %v116, i64 4
  %v120 = load float, ptr %v119, align 1, !invariant.load !0
  %v121 = getelementptr i8, ptr %scratch, i64 256
  %v122 = getelementptr float, ptr %v121, i64 %v110
  store float %v120, ptr %v122
  %v123 = add nsw i64 %v110, 1
  br label %gather_head107
gather_done109:
  br label %moved74
moved74:
  %v124 = getelementptr i8, ptr %scratch, i64 64
  %v125 = getelementptr i8, ptr %scratch, i64 128
  %v126 = getelementptr i8, ptr %scratch, i64 192
  %v127 = load <16 x float>, ptr %scratch, align 64
  %v128 = load <16 x float>, ptr %v124, align 64
  %v129 = load <16 x float>, ptr %v125, align 64
  %v130 = load <16 x float>, ptr %v126, align 64
  %v131 = getelementptr i8, ptr %scratch, i64 256
  %v132 = getelementptr i8, ptr %v131, i64 64
  %v133 = getelementptr i8, ptr %v131, i64 128
  %v134 = getelementptr i8, ptr %v131, i64 192
  %v135 = load <16 x float>, ptr %v131, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v145 = getelementptr i64, ptr %v42, i64 2
  %v146 = load i64, ptr %v145, align 8, !invariant.load !0
  %v147 = getelementptr i64, ptr %v42, i64 3
  %v148 = load i64, ptr %v147, align 8, !invariant.load !0
  br label %interval_head139
interval_head139:
  %v149 = phi i64 [ %v146, %moved74 ], [ %v578, %interval_end143 ]
  %v150 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v169, %interval_end143 ]
  %v151 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v170, %interval_end143 ]
  %v152 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v171, %interval_end143 ]
  %v153 = phi <16 x float> [ splat (float 0xFFF0000000000000), %moved74 ], [ %v172, %interval_end143 ]
  %v154 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v173, %interval_end143 ]
  %v155 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v174, %interval_end143 ]
  %v156 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v175, %interval_end143 ]
  %v157 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v176, %interval_end143 ]
  %v158 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v177, %interval_end143 ]
  %v159 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v178, %interval_end143 ]
  %v160 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v179, %interval_end143 ]
  %v161 = phi <16 x float> [ splat (float 0x0000000000000000), %moved74 ], [ %v180, %interval_end143 ]
  %v162 = icmp slt i64 %v149, %v148
  br i1 %v162, label %interval140, label %columns_done144
interval140:
  %v163 = mul nsw i64 %v149, 16
  %v164 = getelementptr i8, ptr %v30, i64 %v163
  %v165 = load i64, ptr %v164, align 8, !invariant.load !0
  %v166 = getelementptr i64, ptr %v164, i64 1
  %v167 = load i64, ptr %v166, align 8, !invariant.load !0
  br label %chunk_head141
chunk_head141:
  %v168 = phi i64 [ %v165, %interval140 ], [ %v185, %column_done316 ]
  %v169 = phi <16 x float> [ %v150, %interval140 ], [ %v411, %column_done316 ]
  %v170 = phi <16 x float> [ %v151, %interval140 ], [ %v413, %column_done316 ]
  %v171 = phi <16 x float> [ %v152, %interval140 ], [ %v415, %column_done316 ]
  %v172 = phi <16 x float> [ %v153, %interval140 ], [ %v417, %column_done316 ]
  %v173 = phi <16 x float> [ %v154, %interval140 ], [ %v554, %column_done316 ]
  %v174 = phi <16 x float> [ %v155, %interval140 ], [ %v555, %column_done316 ]
  %v175 = phi <16 x float> [ %v156, %interval140 ], [ %v556, %column_done316 ]
  %v176 = phi <16 x float> [ %v157, %interval140 ], [ %v557, %column_done316 ]
  %v177 = phi <16 x float> [ %v158, %interval140 ], [ %v574, %column_done316 ]
  %v178 = phi <16 x float> [ %v159, %interval140 ], [ %v575, %column_done316 ]
  %v179 = phi <16 x float> [ %v160, %interval140 ], [ %v576, %column_done316 ]
  %v180 = phi <16 x float> [ %v161, %interval140 ], [ %v577, %column_done316 ]
  %v181 = icmp slt i64 %v168, %v167
  %v182 = load volatile i64, ptr %v32, align 8
  %v183 = icmp eq i64 %v182, 0
  %v184 = and i1 %v181, %v183
  br i1 %v184, label %chunk142, label %interval_end143
chunk142:
  %v185 = add nsw i64 %v168, 128
  %v186 = icmp slt i64 %v185, %v167
  %v187 = select i1 %v186, i64 %v185, i64 %v167
  br label %column188
column188:
  %v190 = phi i64 [ %v168, %chunk142 ], [ %v237, %column188 ]
  %v191 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v230, %column188 ]
  %v192 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v232, %column188 ]
  %v193 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v234, %column188 ]
  %v194 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk142 ], [ %v236, %column188 ]
  %v195 = mul nsw i64 %v190, %v21
  %v196 = getelementptr i8, ptr %v54, i64 %v195
  %v197 = mul nsw i64 %v190, %v27
  %v198 = getelementptr i8, ptr %v58, i64 %v197
  %v199 = load float, ptr %v196, align 1, !invariant.load !0
  %v200 = insertelement <16 x float> poison, float %v199, i64 0
  %v201 = shufflevector <16 x float> %v200, <16 x float> poison, <16 x i32> zeroinitializer
  %v202 = fmul contract <16 x float> %v127, %v201
  %v203 = fmul contract <16 x float> %v128, %v201
  %v204 = fmul contract <16 x float> %v129, %v201
  %v205 = fmul contract <16 x float> %v130, %v201
  %v206 = fadd contract <16 x float> splat (float 0x8000000000000000), %v202
  %v207 = fadd contract <16 x float> splat (float 0x8000000000000000), %v203
  %v208 = fadd contract <16 x float> splat (float 0x8000000000000000), %v204
  %v209 = fadd contract <16 x float> splat (float 0x8000000000000000), %v205
  %v210 = getelementptr i8, ptr %v196, i64 4
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = insertelement <16 x float> poison, float %v211, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = fmul contract <16 x float> %v135, %v213
  %v215 = fmul contract <16 x float> %v136, %v213
  %v216 = fmul contract <16 x float> %v137, %v213
  %v217 = fmul contract <16 x float> %v138, %v213
  %v218 = fadd contract <16 x float> %v206, %v214
  %v219 = fadd contract <16 x float> %v207, %v215
  %v220 = fadd contract <16 x float> %v208, %v216
  %v221 = fadd contract <16 x float> %v209, %v217
  %v222 = sub nsw i64 %v190, %v168
  %v223 = getelementptr i8, ptr %scratch, i64 512
  %v224 = mul nsw i64 %v222, 256
  %v225 = getelementptr i8, ptr %v223, i64 %v224
  %v226 = getelementptr i8, ptr %v225, i64 64
  %v227 = getelementptr i8, ptr %v225, i64 128
  %v228 = getelementptr i8, ptr %v225, i64 192
  store <16 x float> %v218, ptr %v225, align 64
  store <16 x float> %v219, ptr %v226, align 64
  store <16 x float> %v220, ptr %v227, align 64
  store <16 x float> %v221, ptr %v228, align 64
  %v229 = fcmp ogt <16 x float> %v218, %v191
  %v230 = select <16 x i1> %v229, <16 x float> %v218, <16 x float> %v191
  %v231 = fcmp ogt <16 x float> %v219, %v192
  %v232 = select <16 x i1> %v231, <16 x float> %v219, <16 x float> %v192
  %v233 = fcmp ogt <16 x float> %v220, %v193
  %v234 = select <16 x i1> %v233, <16 x float> %v220, <16 x float> %v193
  %v235 = fcmp ogt <16 x float> %v221, %v194
  %v236 = select <16 x i1> %v235, <16 x float> %v221, <16 x float> %v194
  %v237 = add nsw i64 %v190, 1
  %v238 = icmp slt i64 %v237, %v187
  br i1 %v238, label %column188, label %column_done189
column_done189:
  %v239 = fcmp ogt <16 x float> %v230, splat (float 0xFFF0000000000000)
  %v240 = select <16 x i1> %v239, <16 x float> %v230, <16 x float> splat (float 0xFFF0000000000000)
  %v241 = fcmp ogt <16 x float> %v232, splat (float 0xFFF0000000000000)
  %v242 = select <16 x i1> %v241, <16 x float> %v232, <16 x float> splat (float 0xFFF0000000000000)
  %v243 = fcmp ogt <16 x float> %v234, splat (float 0xFFF0000000000000)
  %v244 = select <16 x i1> %v243, <16 x float> %v234, <16 x float> splat (float 0xFFF0000000000000)
  %v245 = fcmp ogt <16 x float> %v236, splat (float 0xFFF0000000000000)
  %v246 = select <16 x i1> %v245, <16 x float> %v236, <16 x float> splat (float 0xFFF0000000000000)
  %v247 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v240
  %v248 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v242
  %v249 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v244
  %v250 = fcmp oeq <16 x float> splat (float 0xFFF0000000000000), %v246
  %v251 = fcmp olt <16 x float> %v240, splat (float 0x47EFFFFFE0000000)
  %v252 = select <16 x i1> %v251, <16 x float> %v240, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v253 = fcmp olt <16 x float> %v242, splat (float 0x47EFFFFFE0000000)
  %v254 = select <16 x i1> %v253, <16 x float> %v242, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v255 = fcmp olt <16 x float> %v244, splat (float 0x47EFFFFFE0000000)
  %v256 = select <16 x i1> %v255, <16 x float> %v244, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v257 = fcmp olt <16 x float> %v246, splat (float 0x47EFFFFFE0000000)
  %v258 = select <16 x i1> %v257, <16 x float> %v246, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v259 = fcmp ogt <16 x float> %v252, splat (float 0xC7EFFFFFE0000000)
  %v260 = select <16 x i1> %v259, <16 x float> %v252, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v261 = fcmp ogt <16 x float> %v254, splat (float 0xC7EFFFFFE0000000)
  %v262 = select <16 x i1> %v261, <16 x float> %v254, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v263 = fcmp ogt <16 x float> %v256, splat (float 0xC7EFFFFFE0000000)
  %v264 = select <16 x i1> %v263, <16 x float> %v256, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v265 = fcmp ogt <16 x float> %v258, splat (float 0xC7EFFFFFE0000000)
  %v266 = select <16 x i1> %v265, <16 x float> %v258, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v267 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v260
  %v268 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v262
  %v269 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v264
  %v270 = fsub contract <16 x float> splat (float 0xFFF0000000000000), %v266
  %v271 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v267
  %v272 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v268
  %v273 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v269
  %v274 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v270
  %v275 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v271, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v276 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v275, <16 x float> splat (float 0x3F83CEC460000000))
  %v277 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v276, <16 x float> %v275, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v278 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v277, <16 x float> %v275, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v279 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v278, <16 x float> %v275, <16 x float> splat (float 0x3FE62E4240000000))
  %v280 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v279, <16 x float> %v275, <16 x float> splat (float 0x3FF0000000000000))
  %v281 = fsub <16 x float> %v271, %v275
  %v282 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v280, <16 x float> %v281, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v283 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v272, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v284 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v283, <16 x float> splat (float 0x3F83CEC460000000))
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v284, <16 x float> %v283, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v286 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v285, <16 x float> %v283, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v287 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v286, <16 x float> %v283, <16 x float> splat (float 0x3FE62E4240000000))
  %v288 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v287, <16 x float> %v283, <16 x float> splat (float 0x3FF0000000000000))
  %v289 = fsub <16 x float> %v272, %v283
  %v290 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v288, <16 x float> %v289, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v291 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v273, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v291, <16 x float> splat (float 0x3F83CEC460000000))
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v292, <16 x float> %v291, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v293, <16 x float> %v291, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v291, <16 x float> splat (float 0x3FE62E4240000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v291, <16 x float> splat (float 0x3FF0000000000000))
  %v297 = fsub <16 x float> %v273, %v291
  %v298 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v296, <16 x float> %v297, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v299 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v274, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v299, <16 x float> splat (float 0x3F83CEC460000000))
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v299, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v299, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v302, <16 x float> %v299, <16 x float> splat (float 0x3FE62E4240000000))
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v299, <16 x float> splat (float 0x3FF0000000000000))
  %v305 = fsub <16 x float> %v274, %v299
  %v306 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v304, <16 x float> %v305, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v307 = select <16 x i1> %v247, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v282
  %v308 = select <16 x i1> %v248, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v290
  %v309 = select <16 x i1> %v249, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v298
  %v310 = select <16 x i1> %v250, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v306
  %v311 = fmul contract <16 x float> splat (float 0x0000000000000000), %v307
  %v312 = fmul contract <16 x float> splat (float 0x0000000000000000), %v308
  %v313 = fmul contract <16 x float> splat (float 0x0000000000000000), %v309
  %v314 = fmul contract <16 x float> splat (float 0x0000000000000000), %v310
  br label %column315
column315:
  %v317 = phi i64 [ %v168, %column_done189 ], [ %v408, %column315 ]
  %v318 = phi <16 x float> [ %v240, %column_done189 ], [ %v318, %column315 ]
  %v319 = phi <16 x float> [ %v242, %column_done189 ], [ %v319, %column315 ]
  %v320 = phi <16 x float> [ %v244, %column_done189 ], [ %v320, %column315 ]
  %v321 = phi <16 x float> [ %v246, %column_done189 ], [ %v321, %column315 ]
  %v322 = phi <16 x float> [ %v311, %column_done189 ], [ %v404, %column315 ]
  %v323 = phi <16 x float> [ %v312, %column_done189 ], [ %v405, %column315 ]
  %v324 = phi <16 x float> [ %v313, %column_done189 ], [ %v406, %column315 ]
  %v325 = phi <16 x float> [ %v314, %column_done189 ], [ %v407, %column315 ]
  %v326 = mul nsw i64 %v317, %v21
  %v327 = getelementptr i8, ptr %v54, i64 %v326
  %v328 = mul nsw i64 %v317, %v27
  %v329 = getelementptr i8, ptr %v58, i64 %v328
  %v330 = sub nsw i64 %v317, %v168
  %v331 = getelementptr i8, ptr %scratch, i64 512
  %v332 = mul nsw i64 %v330, 256
  %v333 = getelementptr i8, ptr %v331, i64 %v332
  %v334 = getelementptr i8, ptr %v333, i64 64
  %v335 = getelementptr i8, ptr %v333, i64 128
  %v336 = getelementptr i8, ptr %v333, i64 192
  %v337 = load <16 x float>, ptr %v333, align 64
  %v338 = load <16 x float>, ptr %v334, align 64
  %v339 = load <16 x float>, ptr %v335, align 64
  %v340 = load <16 x float>, ptr %v336, align 64
  %v341 = load float, ptr %v329, align 1, !invariant.load !0
  %v342 = insertelement <16 x float> poison, float %v341, i64 0
  %v343 = shufflevector <16 x float> %v342, <16 x float> poison, <16 x i32> zeroinitializer
  %v344 = fcmp olt <16 x float> %v318, splat (float 0x47EFFFFFE0000000)
  %v345 = select <16 x i1> %v344, <16 x float> %v318, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v346 = fcmp olt <16 x float> %v319, splat (float 0x47EFFFFFE0000000)
  %v347 = select <16 x i1> %v346, <16 x float> %v319, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v348 = fcmp olt <16 x float> %v320, splat (float 0x47EFFFFFE0000000)
  %v349 = select <16 x i1> %v348, <16 x float> %v320, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v350 = fcmp olt <16 x float> %v321, splat (float 0x47EFFFFFE0000000)
  %v351 = select <16 x i1> %v350, <16 x float> %v321, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v352 = fcmp ogt <16 x float> %v345, splat (float 0xC7EFFFFFE0000000)
  %v353 = select <16 x i1> %v352, <16 x float> %v345, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v354 = fcmp ogt <16 x float> %v347, splat (float 0xC7EFFFFFE0000000)
  %v355 = select <16 x i1> %v354, <16 x float> %v347, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v356 = fcmp ogt <16 x float> %v349, splat (float 0xC7EFFFFFE0000000)
  %v357 = select <16 x i1> %v356, <16 x float> %v349, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v358 = fcmp ogt <16 x float> %v351, splat (float 0xC7EFFFFFE0000000)
  %v359 = select <16 x i1> %v358, <16 x float> %v351, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v360 = fsub contract <16 x float> %v337, %v353
  %v361 = fsub contract <16 x float> %v338, %v355
  %v362 = fsub contract <16 x float> %v339, %v357
  %v363 = fsub contract <16 x float> %v340, %v359
  %v364 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v360
  %v365 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v361
  %v366 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v362
  %v367 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v363
  %v368 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v364, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v369 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v368, <16 x float> splat (float 0x3F83CEC460000000))
  %v370 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v369, <16 x float> %v368, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v371 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v370, <16 x float> %v368, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v372 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v371, <16 x float> %v368, <16 x float> splat (float 0x3FE62E4240000000))
  %v373 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v372, <16 x float> %v368, <16 x float> splat (float 0x3FF0000000000000))
  %v374 = fsub <16 x float> %v364, %v368
  %v375 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v373, <16 x float> %v374, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v376 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v365, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v376, <16 x float> splat (float 0x3F83CEC460000000))
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v377, <16 x float> %v376, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v379 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v378, <16 x float> %v376, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v380 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v379, <16 x float> %v376, <16 x float> splat (float 0x3FE62E4240000000))
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v380, <16 x float> %v376, <16 x float> splat (float 0x3FF0000000000000))
  %v382 = fsub <16 x float> %v365, %v376
  %v383 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v381, <16 x float> %v382, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v384 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v366, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v384, <16 x float> splat (float 0x3F83CEC460000000))
  %v386 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v385, <16 x float> %v384, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v387 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v386, <16 x float> %v384, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v388 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v387, <16 x float> %v384, <16 x float> splat (float 0x3FE62E4240000000))
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v388, <16 x float> %v384, <16 x float> splat (float 0x3FF0000000000000))
  %v390 = fsub <16 x float> %v366, %v384
  %v391 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v389, <16 x float> %v390, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v392 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v367, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v392, <16 x float> splat (float 0x3F83CEC460000000))
  %v394 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v393, <16 x float> %v392, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v395 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v394, <16 x float> %v392, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v396 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v395, <16 x float> %v392, <16 x float> splat (float 0x3FE62E4240000000))
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v396, <16 x float> %v392, <16 x float> splat (float 0x3FF0000000000000))
  %v398 = fsub <16 x float> %v367, %v392
  %v399 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v397, <16 x float> %v398, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v400 = fmul contract <16 x float> %v375, %v343
  %v401 = fmul contract <16 x float> %v383, %v343
  %v402 = fmul contract <16 x float> %v391, %v343
  %v403 = fmul contract <16 x float> %v399, %v343
  %v404 = fadd contract <16 x float> %v322, %v400
  %v405 = fadd contract <16 x float> %v323, %v401
  %v406 = fadd contract <16 x float> %v324, %v402
  %v407 = fadd contract <16 x float> %v325, %v403
  %v408 = add nsw i64 %v317, 1
  %v409 = icmp slt i64 %v408, %v187
  br i1 %v409, label %column315, label %column_done316
column_done316:
  %v410 = fcmp ogt <16 x float> %v318, %v169
  %v411 = select <16 x i1> %v410, <16 x float> %v318, <16 x float> %v169
  %v412 = fcmp ogt <16 x float> %v319, %v170
  %v413 = select <16 x i1> %v412, <16 x float> %v319, <16 x float> %v170
  %v414 = fcmp ogt <16 x float> %v320, %v171
  %v415 = select <16 x i1> %v414, <16 x float> %v320, <16 x float> %v171
  %v416 = fcmp ogt <16 x float> %v321, %v172
  %v417 = select <16 x i1> %v416, <16 x float> %v321, <16 x float> %v172
  %v418 = fcmp oeq <16 x float> %v169, %v411
  %v419 = fcmp oeq <16 x float> %v170, %v413
  %v420 = fcmp oeq <16 x float> %v171, %v415
  %v421 = fcmp oeq <16 x float> %v172, %v417
  %v422 = fcmp olt <16 x float> %v411, splat (float 0x47EFFFFFE0000000)
  %v423 = select <16 x i1> %v422, <16 x float> %v411, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v424 = fcmp olt <16 x float> %v413, splat (float 0x47EFFFFFE0000000)
  %v425 = select <16 x i1> %v424, <16 x float> %v413, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v426 = fcmp olt <16 x float> %v415, splat (float 0x47EFFFFFE0000000)
  %v427 = select <16 x i1> %v426, <16 x float> %v415, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v428 = fcmp olt <16 x float> %v417, splat (float 0x47EFFFFFE0000000)
  %v429 = select <16 x i1> %v428, <16 x float> %v417, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v430 = fcmp ogt <16 x float> %v423, splat (float 0xC7EFFFFFE0000000)
  %v431 = select <16 x i1> %v430, <16 x float> %v423, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v432 = fcmp ogt <16 x float> %v425, splat (float 0xC7EFFFFFE0000000)
  %v433 = select <16 x i1> %v432, <16 x float> %v425, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v434 = fcmp ogt <16 x float> %v427, splat (float 0xC7EFFFFFE0000000)
  %v435 = select <16 x i1> %v434, <16 x float> %v427, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v436 = fcmp ogt <16 x float> %v429, splat (float 0xC7EFFFFFE0000000)
  %v437 = select <16 x i1> %v436, <16 x float> %v429, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v438 = fsub contract <16 x float> %v169, %v431
  %v439 = fsub contract <16 x float> %v170, %v433
  %v440 = fsub contract <16 x float> %v171, %v435
  %v441 = fsub contract <16 x float> %v172, %v437
  %v442 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v438
  %v443 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v439
  %v444 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v440
  %v445 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v441
  %v446 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v442, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v447 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v446, <16 x float> splat (float 0x3F83CEC460000000))
  %v448 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v447, <16 x float> %v446, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v449 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v448, <16 x float> %v446, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v449, <16 x float> %v446, <16 x float> splat (float 0x3FE62E4240000000))
  %v451 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v450, <16 x float> %v446, <16 x float> splat (float 0x3FF0000000000000))
  %v452 = fsub <16 x float> %v442, %v446
  %v453 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v451, <16 x float> %v452, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v454 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v443, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v455 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v454, <16 x float> splat (float 0x3F83CEC460000000))
  %v456 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v455, <16 x float> %v454, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v457 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v456, <16 x float> %v454, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v458 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v457, <16 x float> %v454, <16 x float> splat (float 0x3FE62E4240000000))
  %v459 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v458, <16 x float> %v454, <16 x float> splat (float 0x3FF0000000000000))
  %v460 = fsub <16 x float> %v443, %v454
  %v461 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v459, <16 x float> %v460, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v462 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v444, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v463 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v462, <16 x float> splat (float 0x3F83CEC460000000))
  %v464 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v463, <16 x float> %v462, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v465 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v464, <16 x float> %v462, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v466 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v465, <16 x float> %v462, <16 x float> splat (float 0x3FE62E4240000000))
  %v467 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v466, <16 x float> %v462, <16 x float> splat (float 0x3FF0000000000000))
  %v468 = fsub <16 x float> %v444, %v462
  %v469 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v467, <16 x float> %v468, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v470 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v445, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v471 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v470, <16 x float> splat (float 0x3F83CEC460000000))
  %v472 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v471, <16 x float> %v470, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v473 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v472, <16 x float> %v470, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v473, <16 x float> %v470, <16 x float> splat (float 0x3FE62E4240000000))
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v474, <16 x float> %v470, <16 x float> splat (float 0x3FF0000000000000))
  %v476 = fsub <16 x float> %v445, %v470
  %v477 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v475, <16 x float> %v476, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v478 = select <16 x i1> %v418, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v453
  %v479 = select <16 x i1> %v419, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v461
  %v480 = select <16 x i1> %v420, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v469
  %v481 = select <16 x i1> %v421, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v477
  %v482 = fmul contract <16 x float> %v173, %v478
  %v483 = fmul contract <16 x float> %v174, %v479
  %v484 = fmul contract <16 x float> %v175, %v480
  %v485 = fmul contract <16 x float> %v176, %v481
  %v486 = fmul contract <16 x float> %v177, %v478
  %v487 = fmul contract <16 x float> %v178, %v479
  %v488 = fmul contract <16 x float> %v179, %v480
  %v489 = fmul contract <16 x float> %v180, %v481
  %v490 = fcmp oeq <16 x float> %v318, %v411
  %v491 = fcmp oeq <16 x float> %v319, %v413
  %v492 = fcmp oeq <16 x float> %v320, %v415
  %v493 = fcmp oeq <16 x float> %v321, %v417
  %v494 = fsub contract <16 x float> %v318, %v431
  %v495 = fsub contract <16 x float> %v319, %v433
  %v496 = fsub contract <16 x float> %v320, %v435
  %v497 = fsub contract <16 x float> %v321, %v437
  %v498 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v494
  %v499 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v495
  %v500 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v496
  %v501 = fmul contract <16 x float> splat (float 0x3FF7154760000000), %v497
  %v502 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v498, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v503 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v502, <16 x float> splat (float 0x3F83CEC460000000))
  %v504 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v503, <16 x float> %v502, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v505 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v504, <16 x float> %v502, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v506 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v505, <16 x float> %v502, <16 x float> splat (float 0x3FE62E4240000000))
  %v507 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v506, <16 x float> %v502, <16 x float> splat (float 0x3FF0000000000000))
  %v508 = fsub <16 x float> %v498, %v502
  %v509 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v507, <16 x float> %v508, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v510 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v499, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v511 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v510, <16 x float> splat (float 0x3F83CEC460000000))
  %v512 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v511, <16 x float> %v510, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v513 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v512, <16 x float> %v510, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v514 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v513, <16 x float> %v510, <16 x float> splat (float 0x3FE62E4240000000))
  %v515 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v514, <16 x float> %v510, <16 x float> splat (float 0x3FF0000000000000))
  %v516 = fsub <16 x float> %v499, %v510
  %v517 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v515, <16 x float> %v516, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v518 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v500, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v519 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v518, <16 x float> splat (float 0x3F83CEC460000000))
  %v520 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v519, <16 x float> %v518, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v521 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v520, <16 x float> %v518, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v521, <16 x float> %v518, <16 x float> splat (float 0x3FE62E4240000000))
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v522, <16 x float> %v518, <16 x float> splat (float 0x3FF0000000000000))
  %v524 = fsub <16 x float> %v500, %v518
  %v525 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v523, <16 x float> %v524, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v526 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v501, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v527 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v526, <16 x float> splat (float 0x3F83CEC460000000))
  %v528 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v527, <16 x float> %v526, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v529 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v528, <16 x float> %v526, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v530 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v529, <16 x float> %v526, <16 x float> splat (float 0x3FE62E4240000000))
  %v531 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v530, <16 x float> %v526, <16 x float> splat (float 0x3FF0000000000000))
  %v532 = fsub <16 x float> %v501, %v526
  %v533 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v531, <16 x float> %v532, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v534 = select <16 x i1> %v490, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v509
  %v535 = select <16 x i1> %v491, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v517
  %v536 = select <16 x i1> %v492, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v525
  %v537 = select <16 x i1> %v493, <16 x float> splat (float 0x3FF0000000000000), <16 x float> %v533
  %v538 = fmul contract <16 x float> %v404, %v534
  %v539 = fmul contract <16 x float> %v405, %v535
  %v540 = fmul contract <16 x float> %v406, %v536
  %v541 = fmul contract <16 x float> %v407, %v537
  %v542 = fmul contract <16 x float> splat (float 0x0000000000000000), %v534
  %v543 = fmul contract <16 x float> splat (float 0x0000000000000000), %v535
  %v544 = fmul contract <16 x float> splat (float 0x0000000000000000), %v536
  %v545 = fmul contract <16 x float> splat (float 0x0000000000000000), %v537
  %v546 = fadd contract <16 x float> %v486, %v542
  %v547 = fadd contract <16 x float> %v487, %v543
  %v548 = fadd contract <16 x float> %v488, %v544
  %v549 = fadd contract <16 x float> %v489, %v545
  %v550 = fsub contract <16 x float> %v538, %v546
  %v551 = fsub contract <16 x float> %v539, %v547
  %v552 = fsub contract <16 x float> %v540, %v548
  %v553 = fsub contract <16 x float> %v541, %v549
  %v554 = fadd contract <16 x float> %v482, %v550
  %v555 = fadd contract <16 x float> %v483, %v551
  %v556 = fadd contract <16 x float> %v484, %v552
  %v557 = fadd contract <16 x float> %v485, %v553
  %v558 = fsub contract <16 x float> %v554, %v482
  %v559 = fsub contract <16 x float> %v555, %v483
  %v560 = fsub contract <16 x float> %v556, %v484
  %v561 = fsub contract <16 x float> %v557, %v485
  %v562 = fsub contract <16 x float> %v558, %v550
  %v563 = fsub contract <16 x float> %v559, %v551
  %v564 = fsub contract <16 x float> %v560, %v552
  %v565 = fsub contract <16 x float> %v561, %v553
  %v566 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v554)
  %v567 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v555)
  %v568 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v556)
  %v569 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v557)
  %v570 = fcmp olt <16 x float> %v566, splat (float 0x7FF0000000000000)
  %v571 = fcmp olt <16 x float> %v567, splat (float 0x7FF0000000000000)
  %v572 = fcmp olt <16 x float> %v568, splat (float 0x7FF0000000000000)
  %v573 = fcmp olt <16 x float> %v569, splat (float 0x7FF0000000000000)
  %v574 = select <16 x i1> %v570, <16 x float> %v562, <16 x float> splat (float 0x0000000000000000)
  %v575 = select <16 x i1> %v571, <16 x float> %v563, <16 x float> splat (float 0x0000000000000000)
  %v576 = select <16 x i1> %v572, <16 x float> %v564, <16 x float> splat (float 0x0000000000000000)
  %v577 = select <16 x i1> %v573, <16 x float> %v565, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head141
interval_end143:
  %v578 = add nsw i64 %v149, 1
  br label %interval_head139
columns_done144:
  %v579 = fcmp olt <16 x float> %v154, splat (float 0x3810000000000000)
  %v580 = fmul <16 x float> %v154, splat (float 0x4170000000000000)
  %v581 = select <16 x i1> %v579, <16 x float> %v580, <16 x float> %v154
  %v582 = select <16 x i1> %v579, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v583 = bitcast <16 x float> %v581 to <16 x i32>
  %v584 = add <16 x i32> %v583, splat (i32 4913933)
  %v585 = lshr <16 x i32> %v584, splat (i32 23)
  %v586 = or <16 x i32> %v585, splat (i32 1258291200)
  %v587 = bitcast <16 x i32> %v586 to <16 x float>
  %v588 = and <16 x i32> %v584, splat (i32 8388607)
  %v589 = fsub <16 x float> %v587, %v582
  %v590 = add <16 x i32> %v588, splat (i32 1060439283)
  %v591 = bitcast <16 x i32> %v590 to <16 x float>
  %v592 = fsub <16 x float> %v591, splat (float 0x3FF0000000000000)
  %v593 = fadd <16 x float> %v592, splat (float 0x4000000000000000)
  %v594 = fdiv <16 x float> %v592, %v593
  %v595 = fmul <16 x float> %v594, %v594
  %v596 = fmul <16 x float> %v592, splat (float 0x3FE0000000000000)
  %v597 = fmul <16 x float> %v596, %v592
  %v598 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v595, <16 x float> splat (float 0x3FD995ED20000000))
  %v599 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v598, <16 x float> %v595, <16 x float> splat (float 0x3FE55557A0000000))
  %v600 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v595, <16 x float> %v599, <16 x float> %v597)
  %v601 = fmul <16 x float> %v589, splat (float 0x3EB7F7D1C0000000)
  %v602 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v594, <16 x float> %v600, <16 x float> %v601)
  %v603 = fsub <16 x float> %v597, %v602
  %v604 = fsub <16 x float> %v592, %v603
  %v605 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v589, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v604)
  %v606 = fcmp oeq <16 x float> %v154, splat (float 0x0000000000000000)
  %v607 = select <16 x i1> %v606, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v608 = fcmp ogt <16 x float> %v154, splat (float 0x0000000000000000)
  %v609 = select <16 x i1> %v608, <16 x float> %v605, <16 x float> %v607
  %v610 = fcmp olt <16 x float> %v154, splat (float 0x7FF0000000000000)
  %v611 = select <16 x i1> %v610, <16 x float> %v609, <16 x float> %v154
  %v612 = fcmp olt <16 x float> %v155, splat (float 0x3810000000000000)
  %v613 = fmul <16 x float> %v155, splat (float 0x4170000000000000)
  %v614 = select <16 x i1> %v612, <16 x float> %v613, <16 x float> %v155
  %v615 = select <16 x i1> %v612, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v616 = bitcast <16 x float> %v614 to <16 x i32>
  %v617 = add <16 x i32> %v616, splat (i32 4913933)
  %v618 = lshr <16 x i32> %v617, splat (i32 23)
  %v619 = or <16 x i32> %v618, splat (i32 1258291200)
  %v620 = bitcast <16 x i32> %v619 to <16 x float>
  %v621 = and <16 x i32> %v617, splat (i32 8388607)
  %v622 = fsub <16 x float> %v620, %v615
  %v623 = add <16 x i32> %v621, splat (i32 1060439283)
  %v624 = bitcast <16 x i32> %v623 to <16 x float>
  %v625 = fsub <16 x float> %v624, splat (float 0x3FF0000000000000)
  %v626 = fadd <16 x float> %v625, splat (float 0x4000000000000000)
  %v627 = fdiv <16 x float> %v625, %v626
  %v628 = fmul <16 x float> %v627, %v627
  %v629 = fmul <16 x float> %v625, splat (float 0x3FE0000000000000)
  %v630 = fmul <16 x float> %v629, %v625
  %v631 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v628, <16 x float> splat (float 0x3FD995ED20000000))
  %v632 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v631, <16 x float> %v628, <16 x float> splat (float 0x3FE55557A0000000))
  %v633 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v628, <16 x float> %v632, <16 x float> %v630)
  %v634 = fmul <16 x float> %v622, splat (float 0x3EB7F7D1C0000000)
  %v635 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v627, <16 x float> %v633, <16 x float> %v634)
  %v636 = fsub <16 x float> %v630, %v635
  %v637 = fsub <16 x float> %v625, %v636
  %v638 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v622, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v637)
  %v639 = fcmp oeq <16 x float> %v155, splat (float 0x0000000000000000)
  %v640 = select <16 x i1> %v639, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v641 = fcmp ogt <16 x float> %v155, splat (float 0x0000000000000000)
  %v642 = select <16 x i1> %v641, <16 x float> %v638, <16 x float> %v640
  %v643 = fcmp olt <16 x float> %v155, splat (float 0x7FF0000000000000)
  %v644 = select <16 x i1> %v643, <16 x float> %v642, <16 x float> %v155
  %v645 = fcmp olt <16 x float> %v156, splat (float 0x3810000000000000)
  %v646 = fmul <16 x float> %v156, splat (float 0x4170000000000000)
  %v647 = select <16 x i1> %v645, <16 x float> %v646, <16 x float> %v156
  %v648 = select <16 x i1> %v645, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v649 = bitcast <16 x float> %v647 to <16 x i32>
  %v650 = add <16 x i32> %v649, splat (i32 4913933)
  %v651 = lshr <16 x i32> %v650, splat (i32 23)
  %v652 = or <16 x i32> %v651, splat (i32 1258291200)
  %v653 = bitcast <16 x i32> %v652 to <16 x float>
  %v654 = and <16 x i32> %v650, splat (i32 8388607)
  %v655 = fsub <16 x float> %v653, %v648
  %v656 = add <16 x i32> %v654, splat (i32 1060439283)
  %v657 = bitcast <16 x i32> %v656 to <16 x float>
  %v658 = fsub <16 x float> %v657, splat (float 0x3FF0000000000000)
  %v659 = fadd <16 x float> %v658, splat (float 0x4000000000000000)
  %v660 = fdiv <16 x float> %v658, %v659
  %v661 = fmul <16 x float> %v660, %v660
  %v662 = fmul <16 x float> %v658, splat (float 0x3FE0000000000000)
  %v663 = fmul <16 x float> %v662, %v658
  %v664 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v661, <16 x float> splat (float 0x3FD995ED20000000))
  %v665 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v664, <16 x float> %v661, <16 x float> splat (float 0x3FE55557A0000000))
  %v666 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v661, <16 x float> %v665, <16 x float> %v663)
  %v667 = fmul <16 x float> %v655, splat (float 0x3EB7F7D1C0000000)
  %v668 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v660, <16 x float> %v666, <16 x float> %v667)
  %v669 = fsub <16 x float> %v663, %v668
  %v670 = fsub <16 x float> %v658, %v669
  %v671 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v655, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v670)
  %v672 = fcmp oeq <16 x float> %v156, splat (float 0x0000000000000000)
  %v673 = select <16 x i1> %v672, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v674 = fcmp ogt <16 x float> %v156, splat (float 0x0000000000000000)
  %v675 = select <16 x i1> %v674, <16 x float> %v671, <16 x float> %v673
  %v676 = fcmp olt <16 x float> %v156, splat (float 0x7FF0000000000000)
  %v677 = select <16 x i1> %v676, <16 x float> %v675, <16 x float> %v156
  %v678 = fcmp olt <16 x float> %v157, splat (float 0x3810000000000000)
  %v679 = fmul <16 x float> %v157, splat (float 0x4170000000000000)
  %v680 = select <16 x i1> %v678, <16 x float> %v679, <16 x float> %v157
  %v681 = select <16 x i1> %v678, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v682 = bitcast <16 x float> %v680 to <16 x i32>
  %v683 = add <16 x i32> %v682, splat (i32 4913933)
  %v684 = lshr <16 x i32> %v683, splat (i32 23)
  %v685 = or <16 x i32> %v684, splat (i32 1258291200)
  %v686 = bitcast <16 x i32> %v685 to <16 x float>
  %v687 = and <16 x i32> %v683, splat (i32 8388607)
  %v688 = fsub <16 x float> %v686, %v681
  %v689 = add <16 x i32> %v687, splat (i32 1060439283)
  %v690 = bitcast <16 x i32> %v689 to <16 x float>
  %v691 = fsub <16 x float> %v690, splat (float 0x3FF0000000000000)
  %v692 = fadd <16 x float> %v691, splat (float 0x4000000000000000)
  %v693 = fdiv <16 x float> %v691, %v692
  %v694 = fmul <16 x float> %v693, %v693
  %v695 = fmul <16 x float> %v691, splat (float 0x3FE0000000000000)
  %v696 = fmul <16 x float> %v695, %v691
  %v697 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v694, <16 x float> splat (float 0x3FD995ED20000000))
  %v698 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v697, <16 x float> %v694, <16 x float> splat (float 0x3FE55557A0000000))
  %v699 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v694, <16 x float> %v698, <16 x float> %v696)
  %v700 = fmul <16 x float> %v688, splat (float 0x3EB7F7D1C0000000)
  %v701 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v693, <16 x float> %v699, <16 x float> %v700)
  %v702 = fsub <16 x float> %v696, %v701
  %v703 = fsub <16 x float> %v691, %v702
  %v704 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v688, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v703)
  %v705 = fcmp oeq <16 x float> %v157, splat (float 0x0000000000000000)
  %v706 = select <16 x i1> %v705, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v707 = fcmp ogt <16 x float> %v157, splat (float 0x0000000000000000)
  %v708 = select <16 x i1> %v707, <16 x float> %v704, <16 x float> %v706
  %v709 = fcmp olt <16 x float> %v157, splat (float 0x7FF0000000000000)
  %v710 = select <16 x i1> %v709, <16 x float> %v708, <16 x float> %v157
  %v711 = fadd contract <16 x float> %v150, %v611
  %v712 = fadd contract <16 x float> %v151, %v644
  %v713 = fadd contract <16 x float> %v152, %v677
  %v714 = fadd contract <16 x float> %v153, %v710
  %v715 = getelementptr i8, ptr %scratch, i64 33280
  %v716 = getelementptr i8, ptr %v715, i64 64
  %v717 = getelementptr i8, ptr %v715, i64 128
  %v718 = getelementptr i8, ptr %v715, i64 192
  store <16 x float> %v711, ptr %v715, align 64
  store <16 x float> %v712, ptr %v716, align 64
  store <16 x float> %v713, ptr %v717, align 64
  store <16 x float> %v714, ptr %v718, align 64
  %v719 = add nsw i64 %v65, 64
  %v720 = icmp sle i64 %v719, %v61
  %v721 = icmp eq i64 %v9, 4
  %v722 = and i1 %v720, %v721
  br i1 %v722, label %whole_tile723, label %part724
whole_tile723:
  %v726 = mul nsw i64 %v65, 4
  %v727 = getelementptr i8, ptr %v46, i64 %v726
  %v728 = getelementptr i8, ptr %scratch, i64 33280
  %v729 = load <16 x float>, ptr %v728, align 64
  store <16 x float> %v729, ptr %v727, align 1
  %v730 = getelementptr i8, ptr %scratch, i64 33344
  %v731 = load <16 x float>, ptr %v730, align 64
  %v732 = getelementptr i8, ptr %v727, i64 64
  store <16 x float> %v731, ptr %v732, align 1
  %v733 = getelementptr i8, ptr %scratch, i64 33408
  %v734 = load <16 x float>, ptr %v733, align 64
  %v735 = getelementptr i8, ptr %v727, i64 128
  store <16 x float> %v734, ptr %v735, align 1
  %v736 = getelementptr i8, ptr %scratch, i64 33472
  %v737 = load <16 x float>, ptr %v736, align 64
  %v738 = getelementptr i8, ptr %v727, i64 192
  store <16 x float> %v737, ptr %v738, align 1
  br label %moved725
part724:
  %v739 = sub nsw i64 %v61, %v65
  %v740 = mul nsw i64 %v739, 1
  %v741 = icmp slt i64 64, %v740
  %v742 = select i1 %v741, i64 64, i64 %v740
  br label %scatter_head743
scatter_head743:
  %v746 = phi i64 [ 0, %part724 ], [ %v756, %scatter744 ]
  %v747 = icmp slt i64 %v746, %v742
  br i1 %v747, label %scatter744, label %scatter_done745
scatter744:
  %v748 = add nsw i64 %v65, %v746
  %v749 = mul nsw i64 %v748, %v9
  %v750 = getelementptr i8, ptr %v46, i64 %v749
  %v751 = mul nsw i64 0, 4
  %v752 = getelementptr i8, ptr %v750, i64 %v751
  %v753 = getelementptr i8, ptr %scratch, i64 33280
  %v754 = getelementptr float, ptr %v753, i64 %v746
  %v755 = load float, ptr %v754
  store float %v755, ptr %v752, align 1
  %v756 = add nsw i64 %v746, 1
  br label %scatter_head743
scatter_done745:
  br label %moved725
moved725:
  %v757 = add nsw i64 %v65, 64
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
