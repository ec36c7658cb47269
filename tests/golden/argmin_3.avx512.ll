target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 9
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 10
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 11
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v306, %moved274 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  %v58 = add nsw i64 %v55, 64
  %v59 = icmp sle i64 %v58, %v51
  %v60 = icmp eq i64 %v15, 12
  %v61 = and i1 %v59, %v60
  br i1 %v61, label %whole_tile62, label %part63
whole_tile62:
  %v65 = mul nsw i64 %v55, 12
  %v66 = getelementptr i8, ptr %v44, i64 %v65
  %v67 = load <48 x float>, ptr %v66, align 1, !invariant.load !0
  %v68 = shufflevector <48 x float> %v67, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  store <16 x float> %v68, ptr %scratch, align 4
  %v69 = shufflevector <48 x float> %v67, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v70 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v69, ptr %v70, align 4
  %v71 = shufflevector <48 x float> %v67, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v72 = getelementptr i8, ptr %scratch, i64 512
  store <16 x float> %v71, ptr %v72, align 4
  %v73 = getelementptr i8, ptr %v66, i64 192
  %v74 = load <48 x float>, ptr %v73, align 1, !invariant.load !0
  %v75 = shufflevector <48 x float> %v74, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v76 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v75, ptr %v76, align 4
  %v77 = shufflevector <48 x float> %v74, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v78 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v77, ptr %v78, align 4
  %v79 = shufflevector <48 x float> %v74, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v80 = getelementptr i8, ptr %scratch, i64 576
  store <16 x float> %v79, ptr %v80, align 4
  %v81 = getelementptr i8, ptr %v66, i64 384
  %v82 = load <48 x float>, ptr %v81, align 1, !invariant.load !0
  %v83 = shufflevector <48 x float> %v82, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v84 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v83, ptr %v84, align 4
  %v85 = shufflevector <48 x float> %v82, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v86 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v85, ptr %v86, align 4
  %v87 = shufflevector <48 x float> %v82, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v88 = getelementptr i8, ptr %scratch, i64 640
  store <16 x float> %v87, ptr %v88, align 4
  %v89 = getelementptr i8, ptr %v66, i64 576
  %v90 = load <48 x float>, ptr %v89, align 1, !invariant.load !0
  %v91 = shufflevector <48 x float> %v90, <48 x float> poison, <16 x i32> <i32 0, i32 3, i32 6, i32 9, i32 12, i32 15, i32 18, i32 21, i32 24, i32 27, i32 30, i32 33, i32 36, i32 39, i32 42, i32 45>
  %v92 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v91, ptr %v92, align 4
  %v93 = shufflevector <48 x float> %v90, <48 x float> poison, <16 x i32> <i32 1, i32 4, i32 7, i32 10, i32 13, i32 16, i32 19, i32 22, i32 25, i32 28, i32 31, i32 34, i32 37, i32 40, i32 43, i32 46>
  %v94 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v93, ptr %v94, align 4
  %v95 = shufflevector <48 x float> %v90, <48 x float> poison, <16 x i32> <i32 2, i32 5, i32 8, i32 11, i32 14, i32 17, i32 20, i32 23, i32 26, i32 29, i32 32, i32 35, i32 38, i32 41, i32 44, i32 47>
  %v96 = getelementptr i8, ptr %scratch, i64 704
  store <16 x float> %v95, ptr %v96, align 4
  br label %moved64
part63:
  br label %gather_head97
gather_head97:
  %v100 = phi i64 [ 0, %part63 ], [ %v117, %gather98 ]
  %v101 = icmp slt i64 %v100, 64
  br i1 %v101, label %gather98, label %gather_done99
gather98:
  %v102 = add nsw i64 %v55, %v100
  %v103 = icmp slt i64 %v102, %v57
  %v104 = select i1 %v103, i64 %v102, i64 %v57
  %v105 = mul nsw i64 %v104, %v15
  %v106 = getelementptr i8, ptr %v44, i64 %v105
  %v107 = load float, ptr %v106, align 1, !invariant.load !0
  %v108 = getelementptr float, ptr %scratch, i64 %v100
  store float %v107, ptr %v108
  %v109 = getelementptr i8, ptr %v106, i64 4
  %v110 = load float, ptr %v109, align 1, !invariant.load !0
  %v111 = getelementptr i8, ptr %scratch, i64 256
  %v112 = getelementptr float, ptr %v111, i64 %v100
  store float %v110, ptr %v112
  %v113 = getelementptr i8, ptr %v106, i64 8
  %v114 = load float, ptr %v113, align 1, !invariant.load !0
  %v115 = getelementptr i8, ptr %scratch, i64 512
  %v116 = getelementptr float, ptr %v115, i64 %v100
  store float %v114, ptr %v116
  %v117 = add nsw i64 %v100, 1
  br label %gather_head97
gather_done99:
  br label %moved64
moved64:
  %v118 = getelementptr i8, ptr %scratch, i64 64
  %v119 = getelementptr i8, ptr %scratch, i64 128
  %v120 = getelementptr i8, ptr %scratch, i64 192
  %v121 = load <16 x float>, ptr %scratch, align 64
  %v122 = load <16 x float>, ptr %v118, align 64
  %v123 = load <16 x float>, ptr %v119, align 64
  %v124 = load <16 x float>, ptr %v120, align 64
  %v125 = getelementptr i8, ptr %scratch, i64 256
  %v126 = getelementptr i8, ptr %v125, i64 64
  %v127 = getelementptr i8, ptr %v125, i64 128
  %v128 = getelementptr i8, ptr %v125, i64 192
  %v129 = load <16 x float>, ptr %v125, align 64
  %v130 = load <16 x float>, ptr %v126, align 64
  %v131 = load <16 x float>, ptr %v127, align 64
  %v132 = load <16 x float>, ptr %v128, align 64
  %v133 = getelementptr i8, ptr %scratch, i64 512
  %v134 = getelementptr i8, ptr %v133, i64 64
  %v135 = getelementptr i8, ptr %v133, i64 128
  %v136 = getelementptr i8, ptr %v133, i64 192
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v139 = load <16 x float>, ptr %v135, align 64
  %v140 = load <16 x float>, ptr %v136, align 64
  %v147 = getelementptr i64, ptr %v36, i64 2
  %v148 = load i64, ptr %v147, align 8, !invariant.load !0
  %v149 = getelementptr i64, ptr %v36, i64 3
  %v150 = load i64, ptr %v149, align 8, !invariant.load !0
  br label %interval_head141
interval_head141:
  %v151 = phi i64 [ %v148, %moved64 ], [ %v259, %interval_end145 ]
  %v152 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v167, %interval_end145 ]
  %v153 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v168, %interval_end145 ]
  %v154 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v169, %interval_end145 ]
  %v155 = phi <16 x float> [ splat (float 0x7FF0000000000000), %moved64 ], [ %v170, %interval_end145 ]
  %v156 = phi <16 x i32> [ splat (i32 0), %moved64 ], [ %v171, %interval_end145 ]
  %v157 = phi <16 x i32> [ splat (i32 0), %moved64 ], [ %v172, %interval_end145 ]
  %v158 = phi <16 x i32> [ splat (i32 0), %moved64 ], [ %v173, %interval_end145 ]
  %v159 = phi <16 x i32> [ splat (i32 0), %moved64 ], [ %v174, %interval_end145 ]
  %v160 = icmp slt i64 %v151, %v150
  br i1 %v160, label %interval142, label %columns_done146
interval142:
  %v161 = mul nsw i64 %v151, 16
  %v162 = getelementptr i8, ptr %v24, i64 %v161
  %v163 = load i64, ptr %v162, align 8, !invariant.load !0
  %v164 = getelementptr i64, ptr %v162, i64 1
  %v165 = load i64, ptr %v164, align 8, !invariant.load !0
  br label %chunk_head143
chunk_head143:
  %v166 = phi i64 [ %v163, %interval142 ], [ %v179, %column_done183 ]
  %v167 = phi <16 x float> [ %v152, %interval142 ], [ %v249, %column_done183 ]
  %v168 = phi <16 x float> [ %v153, %interval142 ], [ %v250, %column_done183 ]
  %v169 = phi <16 x float> [ %v154, %interval142 ], [ %v251, %column_done183 ]
  %v170 = phi <16 x float> [ %v155, %interval142 ], [ %v252, %column_done183 ]
  %v171 = phi <16 x i32> [ %v156, %interval142 ], [ %v253, %column_done183 ]
  %v172 = phi <16 x i32> [ %v157, %interval142 ], [ %v254, %column_done183 ]
  %v173 = phi <16 x i32> [ %v158, %interval142 ], [ %v255, %column_done183 ]
  %v174 = phi <16 x i32> [ %v159, %interval142 ], [ %v256, %column_done183 ]
  %v175 = icmp slt i64 %v166, %v165
  %v176 = load volatile i64, ptr %v26, align 8
  %v177 = icmp eq i64 %v176, 0
  %v178 = and i1 %v175, %v177
  br i1 %v178, label %chunk144, label %interval_end145
chunk144:
  %v179 = add nsw i64 %v166, 256
  %v180 = icmp slt i64 %v179, %v165
  %v181 = select i1 %v180, i64 %v179, i64 %v165
  br label %column182
column182:
  %v184 = phi i64 [ %v166, %chunk144 ], [ %v257, %column182 ]
  %v185 = phi <16 x float> [ %v167, %chunk144 ], [ %v249, %column182 ]
  %v186 = phi <16 x float> [ %v168, %chunk144 ], [ %v250, %column182 ]
  %v187 = phi <16 x float> [ %v169, %chunk144 ], [ %v251, %column182 ]
  %v188 = phi <16 x float> [ %v170, %chunk144 ], [ %v252, %column182 ]
  %v189 = phi <16 x i32> [ %v171, %chunk144 ], [ %v253, %column182 ]
  %v190 = phi <16 x i32> [ %v172, %chunk144 ], [ %v254, %column182 ]
  %v191 = phi <16 x i32> [ %v173, %chunk144 ], [ %v255, %column182 ]
  %v192 = phi <16 x i32> [ %v174, %chunk144 ], [ %v256, %column182 ]
  %v193 = mul nsw i64 %v184, %v21
  %v194 = getelementptr i8, ptr %v48, i64 %v193
  %v195 = load float, ptr %v194, align 1, !invariant.load !0
  %v196 = insertelement <16 x float> poison, float %v195, i64 0
  %v197 = shufflevector <16 x float> %v196, <16 x float> poison, <16 x i32> zeroinitializer
  %v198 = fsub contract <16 x float> %v121, %v197
  %v199 = fsub contract <16 x float> %v122, %v197
  %v200 = fsub contract <16 x float> %v123, %v197
  %v201 = fsub contract <16 x float> %v124, %v197
  %v202 = fmul contract <16 x float> %v198, %v198
  %v203 = fmul contract <16 x float> %v199, %v199
  %v204 = fmul contract <16 x float> %v200, %v200
  %v205 = fmul contract <16 x float> %v201, %v201
  %v206 = fadd contract <16 x float> splat (float 0x8000000000000000), %v202
  %v207 = fadd contract <16 x float> splat (float 0x8000000000000000), %v203
  %v208 = fadd contract <16 x float> splat (float 0x8000000000000000), %v204
  %v209 = fadd contract <16 x float> splat (float 0x8000000000000000), %v205
  %v210 = getelementptr i8, ptr %v194, i64 4
  %v211 = load float, ptr %v210, align 1, !invariant.load !0
  %v212 = insertelement <16 x float> poison, float %v211, i64 0
  %v213 = shufflevector <16 x float> %v212, <16 x float> poison, <16 x i32> zeroinitializer
  %v214 = fsub contract <16 x float> %v129, %v213
  %v215 = fsub contract <16 x float> %v130, %v213
  %v216 = fsub contract <16 x float> %v131, %v213
  %v217 = fsub contract <16 x float> %v132, %v213
  %v218 = fmul contract <16 x float> %v214, %v214
  %v219 = fmul contract <16 x float> %v215, %v215
  %v220 = fmul contract <16 x float> %v216, %v216
  %v221 = fmul contract <16 x float> %v217, %v217
  %v222 = fadd contract <16 x float> %v206, %v218
  %v223 = fadd contract <16 x float> %v207, %v219
  %v224 = fadd contract <16 x float> %v208, %v220
  %v225 = fadd contract <16 x float> %v209, %v221
  %v226 = getelementptr i8, ptr %v194, i64 8
  %v227 = load float, ptr %v226, align 1, !invariant.load !0
  %v228 = insertelement <16 x float> poison, float %v227, i64 0
  %v229 = shufflevector <16 x float> %v228, <16 x float> poison, <16 x i32> zeroinitializer
  %v230 = fsub contract <16 x float> %v137, %v229
  %v231 = fsub contract <16 x float> %v138, %v229
  %v232 = fsub contract <16 x float> %v139, %v229
  %v233 = fsub contract <16 x float> %v140, %v229
  %v234 = fmul contract <16 x float> %v230, %v230
  %v235 = fmul contract <16 x float> %v231, %v231
  %v236 = fmul contract <16 x float> %v232, %v232
  %v237 = fmul contract <16 x float> %v233, %v233
  %v238 = fadd contract <16 x float> %v222, %v234
  %v239 = fadd contract <16 x float> %v223, %v235
  %v240 = fadd contract <16 x float> %v224, %v236
  %v241 = fadd contract <16 x float> %v225, %v237
  %v242 = trunc i64 %v184 to i32
  %v243 = insertelement <16 x i32> poison, i32 %v242, i64 0
  %v244 = shufflevector <16 x i32> %v243, <16 x i32> poison, <16 x i32> zeroinitializer
  %v245 = fcmp olt <16 x float> %v238, %v185
  %v246 = fcmp olt <16 x float> %v239, %v186
  %v247 = fcmp olt <16 x float> %v240, %v187
  %v248 = fcmp olt <16 x float> %v241, %v188
  %v249 = select <16 x i1> %v245, <16 x float> %v238, <16 x float> %v185
  %v250 = select <16 x i1> %v246, <16 x float> %v239, <16 x float> %v186
  %v251 = select <16 x i1> %v247, <16 x float> %v240, <16 x float> %v187
  %v252 = select <16 x i1> %v248, <16 x float> %v241, <16 x float> %v188
  %v253 = select <16 x i1> %v245, <16 x i32> %v244, <16 x i32> %v189
  %v254 = select <16 x i1> %v246, <16 x i32> %v244, <16 x i32> %v190
  %v255 = select <16 x i1> %v247, <16 x i32> %v244, <16 x i32> %v191
  %v256 = select <16 x i1> %v248, <16 x i32> %v244, <16 x i32> %v192
  %v257 = add nsw i64 %v184, 1
  %v258 = icmp slt i64 %v257, %v181
  br i1 %v258, label %column182, label %column_done183
column_done183:
  br label %chunk_head143
interval_end145:
  %v259 = add nsw i64 %v151, 1
  br label %interval_head141
columns_done146:
  %v260 = getelementptr i8, ptr %scratch, i64 768
  %v261 = getelementptr i8, ptr %v260, i64 128
  %v262 = getelementptr i8, ptr %v260, i64 256
  %v263 = getelementptr i8, ptr %v260, i64 384
  %v264 = sext <16 x i32> %v156 to <16 x i64>
  store <16 x i64> %v264, ptr %v260, align 64
  %v265 = sext <16 x i32> %v157 to <16 x i64>
  store <16 x i64> %v265, ptr %v261, align 64
  %v266 = sext <16 x i32> %v158 to <16 x i64>
  store <16 x i64> %v266, ptr %v262, align 64
  %v267 = sext <16 x i32> %v159 to <16 x i64>
  store <16 x i64> %v267, ptr %v263, align 64
  %v268 = add nsw i64 %v55, 64
  %v269 = icmp sle i64 %v268, %v51
  %v270 = icmp eq i64 %v9, 8
  %v271 = and i1 %v269, %v270
  br i1 %v271, label %whole_tile272, label %part273
whole_tile272:
  %v275 = mul nsw i64 %v55, 8
  %v276 = getelementptr i8, ptr %v40, i64 %v275
  %v277 = getelementptr i8, ptr %scratch, i64 768
  %v278 = load <16 x i64>, ptr %v277, align 64
  store <16 x i64> %v278, ptr %v276, align 1
  %v279 = getelementptr i8, ptr %scratch, i64 896
  %v280 = load <16 x i64>, ptr %v279, align 64
  %v281 = getelementptr i8, ptr %v276, i64 128
  store <16 x i64> %v280, ptr %v281, align 1
  %v282 = getelementptr i8, ptr %scratch, i64 1024
  %v283 = load <16 x i64>, ptr %v282, align 64
  %v284 = getelementptr i8, ptr %v276, i64 256
  store <16 x i64> %v283, ptr %v284, align 1
  %v285 = getelementptr i8, ptr %scratch, i64 1152
  %v286 = load <16 x i64>, ptr %v285, align 64
  %v287 = getelementptr i8, ptr %v276, i64 384
  store <16 x i64> %v286, ptr %v287, align 1
  br label %moved274
part273:
  %v288 = sub nsw i64 %v51, %v55
  %v289 = mul nsw i64 %v288, 1
  %v290 = icmp slt i64 64, %v289
  %v291 = select i1 %v290, i64 64, i64 %v289
  br label %scatter_head292
scatter_head292:
  %v295 = phi i64 [ 0, %part273 ], [ %v305, %scatter293 ]
  %v296 = icmp slt i64 %v295, %v291
  br i1 %v296, label %scatter293, label %scatter_done294
scatter293:
  %v297 = add nsw i64 %v55, %v295
  %v298 = mul nsw i64 %v297, %v9
  %v299 = getelementptr i8, ptr %v40, i64 %v298
  %v300 = mul nsw i64 0, 8
  %v301 = getelementptr i8, ptr %v299, i64 %v300
  %v302 = getelementptr i8, ptr %scratch, i64 768
  %v303 = getelementptr i64, ptr %v302, i64 %v295
  %v304 = load i64, ptr %v303
  store i64 %v304, ptr %v301, align 1
  %v305 = add nsw i64 %v295, 1
  br label %scatter_head292
scatter_done294:
  br label %moved274
moved274:
  %v306 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}


attributes #0 = { nounwind }
!0 = !{}
